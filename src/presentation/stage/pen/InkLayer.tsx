import type { Ink } from '../../session/ink.ts';
import './ink.css';

/** What was drawn on a slide, over it: each line in the pen's colour on a paler one, so that it is seen on every ground. */
export function InkLayer({ strokes }: Pick<Ink, 'strokes'>) {
  if (strokes.length === 0) return null;
  // A spot alone is a point: a line of no length with round ends.
  const path = strokes
    .map(([first, ...rest]) =>
      first ? `M${at(first)}L${[...(rest.length > 0 ? rest : [first])].map(at).join(' ')}` : '',
    )
    .join('');
  return (
    <svg className="deck-ink" viewBox="0 0 1000 1000" preserveAspectRatio="none" aria-hidden="true">
      <path d={path} />
      <path d={path} />
    </svg>
  );
}

const at = ({ x, y }: Ink['strokes'][number][number]) => `${Math.round(x * 1000)} ${Math.round(y * 1000)}`;
