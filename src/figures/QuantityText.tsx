import type { QuantityPart } from '@/quantity/format.ts';

/** Parts that are one amount: "RMB 4.95 billion", "49.5亿元". */
const AMOUNT: ReadonlySet<QuantityPart['type']> = new Set(['unit-before', 'number', 'scale', 'unit-after']);

/** A longer one has to break somewhere on a phone: "… grams of CO2 per kilowatt hour". */
const MOST_UNBROKEN = 24;

/**
 * A quantity set in one breath: every part in reading order, each in a span that the style sheet may set larger or smaller. The
 * amount in it is never broken over two lines.
 */
export function QuantityText({ parts }: { readonly parts: readonly QuantityPart[] }) {
  const from = parts.findIndex(({ type }) => AMOUNT.has(type));
  const to = parts.findLastIndex(({ type }) => AMOUNT.has(type)) + 1;
  const amount = parts.slice(from, to);
  const length = amount.reduce((sum, { text }) => sum + text.length, 0);
  return (
    <span className="fig-quantity">
      <Parts parts={parts.slice(0, Math.max(0, from))} />
      {to > 0 && (
        <span className={length <= MOST_UNBROKEN ? 'fig-amount' : undefined}>
          <Parts parts={amount} />
        </span>
      )}
      <Parts parts={parts.slice(to)} />
    </span>
  );
}

function Parts({ parts }: { readonly parts: readonly QuantityPart[] }) {
  return parts.map((part, index) =>
    part.type === 'literal' ? (
      part.text
    ) : (
      // Parts have no identity beyond their place in the phrase.
      <span key={`${part.type}-${String(index)}`} data-part={part.type} lang={part.lang}>
        {part.text}
      </span>
    ),
  );
}
