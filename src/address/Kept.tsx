import { useQueryStates } from 'nuqs';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Kept } from './links.ts';
import { lookParameters } from './parameters.ts';

/** What `useKept` reads; to be provided by `KeptProvider`. */
export const KeptContext = createContext<Required<Kept>>({ report: null, lang: null, appearance: null });

/** Tells every link below what of the page's address it takes along, and which report it belongs to: the one that is shown. */
export function KeptProvider(props: { readonly report: string | null; readonly children: ReactNode }) {
  const { report, children } = props;
  const [{ lang, appearance }] = useQueryStates(lookParameters);
  const kept = useMemo(() => ({ report, lang, appearance }), [report, lang, appearance]);
  return <KeptContext value={kept}>{children}</KeptContext>;
}

/** What the links on this page take along. */
export const useKept = (): Required<Kept> => useContext(KeptContext);
