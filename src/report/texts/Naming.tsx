import { useI18n } from '@/i18n/I18n.tsx';
import type { Text } from '../schema/text.ts';
import { useView } from '../View.tsx';
import { InTongue } from './Say.tsx';
import { naming, type Stretch } from './stretch.ts';

/** Stretches of words, each in its own language. */
export function Stretches({ of }: { readonly of: readonly Stretch[] }) {
  return of.map(({ text, lang }, i) => (
    // The pieces of a text never move.
    <InTongue key={i} text={text} lang={lang} />
  ));
}

/** A text that the product may have made of names of the report ("as stated by …"), each of which keeps its own language. */
export function Naming({ text, names }: { readonly text: Text; readonly names: readonly Text[] }) {
  const { language, m } = useI18n();
  const { report } = useView();
  return <Stretches of={naming({ report, language, m }, text, names)} />;
}
