import type { ReactNode } from 'react';
import { useView } from '@/report/View.tsx';

/** A link to a figure's details, by the address's `figure` parameter. */
export function FigureLink(props: { readonly figure: string; readonly children: ReactNode }) {
  const { figure, children } = props;
  const { select } = useView();
  return (
    <a
      href={`?figure=${figure}`}
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
