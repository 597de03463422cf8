import { Fragment } from 'react';
import { useI18n } from '@/i18n/I18n.tsx';
import type { Text } from '../schema/text.ts';
import { useView } from '../View.tsx';
import { foreignTag } from './textLanguage.ts';
import { weave } from './weave.ts';

/** A report's text, figures filled in; marked with its language where that is not the page's. */
export function Say({ text }: { readonly text: Text }) {
  const { language } = useI18n();
  const { report, say } = useView();
  return <InTongue text={say(text)} lang={foreignTag(report, text, language)} />;
}

/** The language to mark an element with that holds nothing but a text of the report; undefined where it is the page's. */
export function useTagOf(): (text: Text) => string | undefined {
  const { language } = useI18n();
  const { report } = useView();
  return (text) => foreignTag(report, text, language) ?? undefined;
}

/** A message of the product with texts of the report in its slots, each in its own language, or with words of its own. */
export function SayWithin(props: {
  readonly words: (...slots: string[]) => string;
  readonly texts: readonly (Text | string)[];
}) {
  return weave<Text | string>(props.words, props.texts).map((piece, i) => (
    // The pieces of a sentence never move.
    <Fragment key={i}>{typeof piece === 'string' ? piece : <Say text={piece} />}</Fragment>
  ));
}

/** Words in a language of their own, or, without one, in that of what is around them. */
export function InTongue({ text, lang }: { readonly text: string; readonly lang: string | null }) {
  return lang === null ? text : <span lang={lang}>{text}</span>;
}
