import { useState } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { talkWords } from '@/i18n/talkWords.ts';
import { Modal } from '@/ui/panel/Modal.tsx';
import type { DeckSlide } from '../deck/deckSlide.ts';
import { useTitleOf } from '../slides/useTitleOf.ts';
import { timeOf } from './rehearsal.ts';
import { formatElapsed } from './timer.ts';
import { useNow } from './useNow.ts';
import { useRehearsal } from './useRehearsal.ts';

/** A rehearsal's start and end, how long the slide that is shown has taken, and in the end a table of all of them. */
export function Timings(props: {
  readonly slides: readonly DeckSlide[];
  /** The one that is shown. */
  readonly slide: DeckSlide | undefined;
  readonly session: string;
}) {
  const { slides, slide, session } = props;
  const { language, m } = useWholeI18n();
  const words = m.presentation;
  const talkSays = talkWords[language];
  const now = useNow();
  const [open, setOpen] = useState(false);
  const { rehearsal, start, stop, reset } = useRehearsal(session, slide?.id ?? null);
  const going = rehearsal.now !== null;
  const end = () => {
    stop();
    setOpen(true);
  };
  return (
    <div className="deck-rehearsal" role="group" aria-label={talkSays.rehearsal}>
      <button type="button" onClick={going ? end : start}>
        {going ? talkSays.endRehearsal : talkSays.rehearse}
      </button>
      {going && slide && (
        <span>
          <span className="deck-label">{talkSays.thisSlide}</span>{' '}
          {formatElapsed(timeOf(rehearsal, slide.id, now))}
        </span>
      )}
      {!going && rehearsal.times.size > 0 && (
        <button type="button" onClick={() => setOpen(true)}>
          {talkSays.timings}
        </button>
      )}
      {open && (
        <Modal label={talkSays.timings} className="deck-panel deck-timings" onCancel={() => setOpen(false)}>
          <div className="deck-panel-head">
            <h2>{talkSays.timings}</h2>
            <button
              type="button"
              onClick={() => {
                reset();
                setOpen(false);
              }}
            >
              {talkSays.forgetTimings}
            </button>
            <button type="button" onClick={() => setOpen(false)}>
              {words.close}
            </button>
          </div>
          <Table slides={slides} time={(one) => timeOf(rehearsal, one.id, now)} />
        </Modal>
      )}
    </div>
  );
}

function Table(props: {
  readonly slides: readonly DeckSlide[];
  readonly time: (slide: DeckSlide) => number;
}) {
  const { slides, time } = props;
  const { language } = useWholeI18n();
  const talkSays = talkWords[language];
  const titleOf = useTitleOf();
  const whole = slides.reduce((sum, slide) => sum + time(slide), 0);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{talkSays.slide}</th>
          <th scope="col">{talkSays.time}</th>
        </tr>
      </thead>
      <tbody>
        {slides.map((slide, index) => (
          <tr key={slide.id}>
            <th scope="row">
              {index + 1} {titleOf(slide)}
            </th>
            <td>{formatElapsed(time(slide))}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{talkSays.together}</th>
          <td>{formatElapsed(whole)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
