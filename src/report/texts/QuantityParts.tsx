import type { QuantityPart } from '@/quantity/format.ts';
import { InTongue } from './Say.tsx';

/** Parts of a quantity as they are read; the report's own words in another language than the page's are marked. */
export function QuantityParts({ parts }: { readonly parts: readonly QuantityPart[] }) {
  if (parts.every(({ lang }) => lang === undefined)) return parts.map(({ text }) => text).join('');
  return parts.map(({ text, lang = null }, index) => (
    // Parts have no identity beyond their place in the phrase.
    <InTongue key={index} text={text} lang={lang} />
  ));
}
