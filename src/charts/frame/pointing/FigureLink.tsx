import type { ReactNode } from 'react';
import { figureHref } from '@/address/links.ts';
import { useKept } from '@/address/Kept.tsx';
import { useView } from '@/report/View.tsx';

/** A link to a figure's details, by the address's `figure` parameter. */
export function FigureLink(props: { readonly figure: string; readonly children: ReactNode }) {
  const { figure, children } = props;
  const { select } = useView();
  const kept = useKept();
  return (
    <a
      href={figureHref(kept, figure)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        select({ kind: 'figure', id: figure });
      }}
    >
      {children}
    </a>
  );
}
