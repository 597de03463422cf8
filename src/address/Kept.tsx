import { useQueryStates } from 'nuqs';
import { createContext, useContext, type ReactNode } from 'react';
import type { Kept } from './links.ts';
import { lookParameters, viewParameters } from './parameters.ts';

const PARAMETERS = { ...lookParameters, report: viewParameters.report };

const KeptContext = createContext<Required<Kept>>({ report: null, lang: null, appearance: null });

/** Tells every link below what of the page's address it takes along. */
export function KeptProvider({ children }: { readonly children: ReactNode }) {
  const [kept] = useQueryStates(PARAMETERS);
  return <KeptContext value={kept}>{children}</KeptContext>;
}

/** What the links on this page take along. */
export const useKept = (): Required<Kept> => useContext(KeptContext);
