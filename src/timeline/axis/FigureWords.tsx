import { Fragment } from 'react';
import { figureOf } from '@/report/lookup.ts';
import type { TimelineEvent } from '@/report/model.ts';
import { useTagOf } from '@/report/texts/Say.tsx';
import { useView } from '@/report/View.tsx';
import { figureParts, type Label } from '../layout/label.ts';

/** The figures of an entry, as far as each is to be written, and a count of those that found no room. */
export function FigureWords(props: {
  readonly event: TimelineEvent;
  readonly text: Label;
  readonly shown: number;
}) {
  const { event, text, shown } = props;
  const { report } = useView();
  const tagOf = useTagOf();
  const parts = figureParts(text, shown);
  if (parts.length === 0) return null;
  return (
    <span className="tl-figures">
      {parts.map((words, i) => {
        // The count of those that found no room is no figure.
        const id = i < shown ? event.figures[i] : undefined;
        const own = id === undefined ? null : figureOf(report, id).words;
        return (
          <Fragment key={words}>
            {i > 0 && text.separator.text}
            <span data-figure={id} lang={own === null ? undefined : tagOf(own)}>
              {words}
            </span>
          </Fragment>
        );
      })}
    </span>
  );
}
