import type { Language } from '@/i18n/languages.ts';
import type { FirstMessages } from '@/i18n/messages.ts';
import type { Figure, FigurePeriod, Report } from '../model.ts';
import { unitOf } from '../lookup.ts';
import { periodInWords } from '../words/figureWords.ts';
import type { Statement } from '../words/statement.ts';
import type { Text } from '../schema/text.ts';
import { fill } from '../words/fill.ts';
import { foreignTag } from './textLanguage.ts';
import { weave } from './weave.ts';

/** A stretch of words; BCP 47 where it is not in the language of the words around it. */
export interface Stretch {
  readonly text: string;
  readonly lang: string | null;
}

/** A report and the language that its texts are said in. */
export interface Asking {
  readonly report: Report;
  readonly language: Language;
  readonly m: FirstMessages;
}

/** Words of the product. */
export const words = (text: string): Stretch => ({ text, lang: null });

/** A text of the report. */
export const said = ({ report, language, m }: Asking, text: Text): Stretch => ({
  text: fill(report, text, language, m),
  lang: foreignTag(report, text, language),
});

/** A message with texts of the report in its slots. */
export const saidWithin = (
  asking: Asking,
  message: (...slots: string[]) => string,
  texts: readonly Text[],
): Stretch[] =>
  weave<Text>(message, texts).map((piece) =>
    typeof piece === 'string' ? words(piece) : said(asking, piece),
  );

/**
 * A message with words in its slots, parted as they are: exactly what the message makes of them, its capitals too. Where it makes
 * them longer or shorter, nobody can tell where they stand, and all of it is the product's.
 */
export function within(
  message: (...slots: string[]) => string,
  slots: readonly (readonly Stretch[])[],
): Stretch[] {
  const whole = message(...slots.map(textOf));
  const pieces = weave<readonly Stretch[]>(message, slots).flatMap((piece) =>
    typeof piece === 'string' ? [words(piece)] : piece,
  );
  if (textOf(pieces).length !== whole.length) return [words(whole)];
  let at = 0;
  return pieces.map(({ text, lang }) => ({ text: whole.slice(at, (at += text.length)), lang }));
}

/** A text that may be the product's words around names of the report ("as stated by Corner Bakery"), a name in another language marked. */
export function naming(asking: Asking, text: Text, names: readonly Text[]): Stretch[] {
  const whole = said(asking, text);
  return names
    .map((name) => said(asking, name))
    .filter(({ lang }) => lang !== null)
    .reduce<Stretch[]>((stretches, name) => stretches.flatMap((one) => parted(one, name)), [whole]);
}

function parted(whole: Stretch, name: Stretch): Stretch[] {
  const at = whole.lang === null ? whole.text.indexOf(name.text) : -1;
  if (at < 0) return [whole];
  return [words(whole.text.slice(0, at)), name, words(whole.text.slice(at + name.text.length))].filter(
    ({ text }) => text !== '',
  );
}

/** What is read of stretches. */
export const textOf = (stretches: readonly Stretch[]): string => stretches.map(({ text }) => text).join('');

/** A figure's quantity, the report's own words in it in their language. */
export const quantityIn = ({ parts }: Pick<Statement, 'parts'>): Stretch[] =>
  parts.map(({ text, lang = null }) => ({ text, lang }));

/** A quantity after what it is of: "loaves sold: more than 40". */
const sentenceOf = (
  { m }: Asking,
  what: readonly Stretch[],
  statement: Pick<Statement, 'parts'>,
): Stretch[] =>
  within((of = '', quantity = '') => m.statement.sentence(of, quantity), [what, quantityIn(statement)]);

/** What a statement's `sentence` says. */
export function sentenceIn(asking: Asking, figure: Figure, statement: Pick<Statement, 'parts'>): Stretch[] {
  const label = [said(asking, figure.label)];
  if (figure.whole === null) return sentenceOf(asking, label, statement);
  const ofWhole = within(
    (of = '', whole = '') => asking.m.statement.ofWhole(of, whole),
    [label, [said(asking, figure.whole)]],
  );
  return sentenceOf(asking, ofWhole, statement);
}

/** A figure's unit by its name. */
export const unitIn = (asking: Asking, figure: Figure): Stretch[] => [
  said(asking, unitOf(asking.report, figure).name),
];

/** A period in the source's words, or as its dates say. */
export const periodIn = (asking: Asking, period: FigurePeriod | null): Stretch[] => [
  period?.label ? said(asking, period.label) : words(periodInWords(period, asking.language, asking.m)),
];
