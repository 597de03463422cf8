import { Fragment } from 'react';

const HAN = /\p{Script=Han}/u;

/**
 * A large text whose lines break between words. Chinese has no spaces, so a line would end anywhere, inside a word too: there
 * clauses and words are found, and base.css breaks between clauses first, then between words.
 */
export function Phrase({ children }: { readonly children: string }) {
  // Older browsers have no segmenter, whatever the types say.
  if (!HAN.test(children) || !('Segmenter' in Intl)) return children;
  return clausesOf(children).map((clause, place) => (
    // Clauses have no identity beyond their place.
    <span key={place} className="ui-phrase">
      {wordsOf(clause)}
    </span>
  ));
}

/** Up to and with each mark that ends a clause: a clause that fits a line is not broken. */
const clausesOf = (text: string): string[] =>
  text.match(/[^，。；：？！]+[，。；：？！”』」）]*|[，。；：？！]+/gu) ?? [text];

function wordsOf(clause: string) {
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(clause)];
  return words.map(({ segment, index, isWordLike }) => (
    <Fragment key={index}>
      {index > 0 && isWordLike === true && <wbr />}
      {segment}
    </Fragment>
  ));
}
