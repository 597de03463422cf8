import type { QuantityPart } from '@/quantity/format.ts';

/** A quantity set in one breath: every part in reading order, each in a span that the style sheet may set larger or smaller. */
export function QuantityText({ parts }: { readonly parts: readonly QuantityPart[] }) {
  return (
    <span className="fig-quantity">
      {parts.map((part, index) =>
        part.type === 'literal' ? (
          part.text
        ) : (
          // Parts have no identity beyond their place in the phrase.
          <span key={`${part.type}-${String(index)}`} data-part={part.type}>
            {part.text}
          </span>
        ),
      )}
    </span>
  );
}
