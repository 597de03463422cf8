import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/I18n.tsx';
import type { Basis } from '@/report/schema/timeline.ts';

const MARKS = [
  { id: 'day', shape: 'dot', start: 'sharp', end: 'sharp', status: 'reported' },
  { id: 'span', shape: 'bar', start: 'sharp', end: 'sharp', status: 'reported' },
  { id: 'soft', shape: 'bar', start: 'soft', end: 'soft', status: 'reported' },
  { id: 'unknown', shape: 'dot', start: 'unknown', end: 'sharp', status: 'reported' },
  { id: 'open', shape: 'bar', start: 'sharp', end: 'open', status: 'reported' },
  { id: 'oneOf', shape: 'bracket', start: 'one-of', end: 'one-of', status: 'reported' },
  { id: 'expected', shape: 'bar', start: 'sharp', end: 'sharp', status: 'expected' },
] as const;

// Named here: the schema's own list comes with the schema, which only a loaded file needs.
const BASES: readonly Basis[] = ['stated', 'inferred', 'external'];

/** The marks of the axis, each with an example. */
export function Legend() {
  const { m } = useI18n();
  const { timeline } = m;
  return (
    <div className="tl-legend" role="group" aria-label={timeline.legend}>
      <ul>
        {MARKS.map(({ id, shape, start, end, status }) => (
          <Line key={id} text={timeline.legendOf[id]}>
            <span className="tl-sample" data-status={status} data-sample={id}>
              <span className="tl-mark" data-shape={shape} data-start={start} data-end={end} />
            </span>
          </Line>
        ))}
        <Line text={timeline.legendOf.cluster}>
          <span className="tl-sample">
            <span className="tl-cluster">{timeline.clusterSample}</span>
          </span>
        </Line>
        {BASES.map((basis) => (
          <li key={basis}>
            <span data-basis={basis}>{timeline.basis[basis]}</span> <span>{m.statement.basis[basis]}</span>
          </li>
        ))}
      </ul>
      <p className="tl-note">{timeline.howToMove}</p>
    </div>
  );
}

function Line({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <li>
      <span aria-hidden="true">{children}</span> <span>{text}</span>
    </li>
  );
}
