import type { TimelineEvent } from '@/report/model.ts';
import { FigureWords } from '../FigureWords.tsx';
import { useTagOf } from '@/report/texts/Say.tsx';
import type { Label } from '../../layout/label.ts';
import { basisOfDate } from '../../words/eventWords.ts';

/** Title, date with its basis, and figures, as far as each is to be written; the spaces part them where they are read. */
export function LineText(props: {
  readonly event: TimelineEvent;
  readonly text: Label;
  readonly figures: number;
}) {
  const { event, text, figures } = props;
  const tagOf = useTagOf();
  return (
    <>
      {text.title.text !== '' && (
        <span className="tl-title" lang={tagOf(event.title)}>
          {text.title.text}
        </span>
      )}{' '}
      {text.meta.text !== '' && (
        <span className="tl-meta" data-basis={basisOfDate(event)}>
          {text.meta.text}
        </span>
      )}{' '}
      <FigureWords event={event} text={text} shown={figures} />
    </>
  );
}
