import type { ReactNode } from 'react';
import type { Run } from '@/report/lines/line.ts';
import { InTongue } from '@/report/texts/Say.tsx';
import { useView } from '@/report/View.tsx';

/** What is said under one term, a paragraph an item. */
export function Items({ items }: { readonly items: readonly (readonly Run[])[] }) {
  // Items and their stretches have no identity beyond their place.
  return items.map((item, i) => (
    <p key={i}>
      {item.map((run, j) => (
        <Stretch key={j} run={run} />
      ))}
    </p>
  ));
}

/** Words, quoted, struck through, or leading to another figure or an entry; in a language of their own where they are. */
function Stretch({ run: { text, lang, look, to } }: { readonly run: Run }): ReactNode {
  const { select } = useView();
  const words =
    look === 'phrase' ? <q lang={lang ?? undefined}>{text}</q> : <InTongue text={text} lang={lang} />;
  const shown = look === 'struck' ? <s>{words}</s> : words;
  if (to === null || text.trim() === '') return shown;
  return (
    <button type="button" className="fig-link" onClick={() => select(to)}>
      {shown}
    </button>
  );
}
