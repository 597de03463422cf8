import type { QuantityPart } from '@/quantity/format.ts';
import { QuantityParts } from '@/report/texts/QuantityParts.tsx';

/** What is as large as the number: what comes first of a unit, a scale, and a sign like % that is no word. */
const isCore = ({ type, text }: QuantityPart) =>
  type === 'unit-before' ||
  type === 'number' ||
  type === 'scale' ||
  (type === 'unit-after' && /^[%‰°]/.test(text));

/** A quantity in a row: the number large, with its scale and a unit that comes first; its remark below. Its words are all there. */
export function Quantity({ parts }: { readonly parts: readonly QuantityPart[] }) {
  const first = parts.findIndex(isCore);
  const last = parts.findLastIndex(isCore);
  const start = parts[first - 1]?.text === '−' ? first - 1 : first;
  const note = parts.findIndex(({ type }) => type === 'note' || type === 'beside' || type === 'interval');
  const remark = note > last ? note - 1 : parts.length;
  return (
    <span className="led-quantity">
      <QuantityParts parts={parts.slice(0, start)} />
      <b>
        <QuantityParts parts={parts.slice(start, last + 1)} />
      </b>
      <QuantityParts parts={parts.slice(last + 1, remark)} />
      {remark < parts.length && (
        <small>
          <QuantityParts parts={parts.slice(remark)} />
        </small>
      )}
    </span>
  );
}
