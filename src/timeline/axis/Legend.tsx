import { useMemo, type ReactNode } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { Fold } from '@/ui/Fold.tsx';
import type { TimelineIndex } from '../index/timelineIndex.ts';
import { isOpen } from '../layout/openLayout.ts';
import { marksInUse, type MarkInUse } from '../words/marksInUse.ts';

/** How the legend draws each mark, but for clusters. */
const SAMPLES: Readonly<
  Record<
    Exclude<MarkInUse, 'cluster'>,
    { readonly shape: string; readonly start: string; readonly end: string }
  >
> = {
  day: { shape: 'dot', start: 'sharp', end: 'sharp' },
  span: { shape: 'bar', start: 'sharp', end: 'sharp' },
  soft: { shape: 'bar', start: 'soft', end: 'soft' },
  unknown: { shape: 'dot', start: 'unknown', end: 'sharp' },
  open: { shape: 'bar', start: 'sharp', end: 'open' },
  oneOf: { shape: 'bracket', start: 'one-of', end: 'one-of' },
  expected: { shape: 'bar', start: 'sharp', end: 'sharp' },
  context: { shape: 'bar', start: 'sharp', end: 'sharp' },
};

/** Folded away: how the axis is moved, and the marks that it shows, each with an example. */
export function Legend({ index }: { readonly index: TimelineIndex }) {
  const { m } = useWholeI18n();
  const { timeline } = m;
  const { marks, bases } = useMemo(() => marksInUse(index), [index]);
  return (
    <div className="tl-legend">
      <Fold always head={timeline.legend}>
        <p className="tl-note">{timeline.howToMove}</p>
        <ul data-open={isOpen(index)}>
          {marks.map((mark) => (
            <Line key={mark} text={timeline.legendOf[mark]}>
              {mark === 'cluster' ? (
                <span className="tl-sample">
                  <span className="tl-cluster">{timeline.clusterSample}</span>
                </span>
              ) : (
                <Sample mark={mark} />
              )}
            </Line>
          ))}
          {bases.map((basis) => (
            <li key={basis}>
              <span data-basis={basis}>{m.statement.basis[basis]}</span>
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  );
}

function Sample({ mark }: { readonly mark: Exclude<MarkInUse, 'cluster'> }) {
  const { shape, start, end } = SAMPLES[mark];
  return (
    <span
      className="tl-sample"
      data-status={mark === 'expected' ? 'expected' : 'reported'}
      data-context={mark === 'context'}
      data-sample={mark}
    >
      <span className="tl-mark" data-shape={shape} data-start={start} data-end={end} />
    </span>
  );
}

function Line({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <li>
      <span aria-hidden="true">{children}</span> <span>{text}</span>
    </li>
  );
}
