import { useI18n } from '@/i18n/I18n.tsx';
import { useView } from '../View.tsx';
import { groupName, type Group } from './groupName.ts';
import { InTongue } from './Say.tsx';

/** What the report calls one of its groups, or the product's word for it. */
export function GroupName({ of }: { readonly of: Group }) {
  const i18n = useI18n();
  const { report } = useView();
  const { term, termLang } = groupName(report, of, i18n);
  return <InTongue text={term} lang={termLang} />;
}
