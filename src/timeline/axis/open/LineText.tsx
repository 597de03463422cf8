import { Fragment } from 'react';
import type { TimelineEvent } from '@/report/model.ts';
import { figureParts, type Label } from '../../layout/label.ts';
import { basisOfDate } from '../../words/eventWords.ts';

/** Title, date with its basis, and figures, as far as each is to be written; the spaces part them where they are read. */
export function LineText(props: {
  readonly event: TimelineEvent;
  readonly text: Label;
  readonly figures: number;
}) {
  const { event, text, figures } = props;
  const parts = figureParts(text, figures);
  return (
    <>
      {text.title.text !== '' && <span className="tl-title">{text.title.text}</span>}{' '}
      {text.meta.text !== '' && (
        <span className="tl-meta" data-basis={basisOfDate(event)}>
          {text.meta.text}
        </span>
      )}{' '}
      {parts.length > 0 && (
        <span className="tl-figures">
          {parts.map((words, i) => (
            // The count of those that found no room is no figure.
            <Fragment key={words}>
              {i > 0 && text.separator.text}
              <span data-figure={i < figures ? event.figures[i] : undefined}>{words}</span>
            </Fragment>
          ))}
        </span>
      )}
    </>
  );
}
