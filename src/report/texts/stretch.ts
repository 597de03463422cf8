import type { Language } from '@/i18n/languages.ts';
import type { FirstMessages } from '@/i18n/messages.ts';
import type { Report } from '../model.ts';
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
