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

/** A number stays with its qualifier, its scale and its unit (超过4万人, 人民币49.5亿元), a quotation with its mark. */
const isBound = (clause: string, index: number) =>
  /[\d.万亿“‘《（「『]$/u.test(clause.slice(0, index)) || /^\d/u.test(clause.slice(index));

/** What belongs to the word before it, and begins no line. */
const PARTICLES: ReadonlySet<string> = new Set(['了', '的', '着', '过', '们', '吗', '呢', '吧']);

/** Made once: it reads a dictionary. */
let segmenter: Intl.Segmenter | undefined;

function wordsOf(clause: string) {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const words = [...segmenter.segment(clause)];
  return words.map(({ segment, index, isWordLike }) => (
    <Fragment key={index}>
      {index > 0 && isWordLike === true && !PARTICLES.has(segment) && !isBound(clause, index) && <wbr />}
      {segment}
    </Fragment>
  ));
}
