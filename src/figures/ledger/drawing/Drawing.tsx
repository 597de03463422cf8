import { lookOf } from '@/quantity/status.ts';
import type { Figure } from '@/report/model.ts';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { mayBeNegative, type Block } from '../model/blocks.ts';
import { marksOf, type Mark } from '../model/marks.ts';
import { readingOf } from '../model/readingOf.ts';
import './drawing.css';

/** The height of a drawing and its middle, in px; its places along the axis are in per cent, so that it needs no measuring. */
const HEIGHT = 32;
const MIDDLE = HEIGHT / 2;
/** The double chevron: its width and height, and how far it stands from what it follows. */
const CHEVRON = {
  path: 'M0 0H2.8L6.4 7L2.8 14H0L3.6 7ZM5.5 0H8.3L11.9 7L8.3 14H5.5L9.1 7Z',
  width: 12,
  gap: 4,
};

/** A figure drawn on its unit's axis, from its first render on. The printed number stands in its row. */
export function Drawing(props: { readonly figure: Figure; readonly block: Block; readonly defs: string }) {
  const { figure, block, defs } = props;
  const { m } = useWholeI18n();
  if (!block.axis) return null;
  const marks = marksOf(figure, block.axis, { signed: mayBeNegative(block.unit, figure) });
  if (marks.length === 0) return null;
  const look = lookOf(figure.obsStatus);
  const firm = look === 'solid' || look === 'light';
  return (
    <svg
      className="led-drawing"
      height={HEIGHT}
      role="img"
      aria-label={m.ledger.drawn[readingOf(figure)]}
      data-look={look}
    >
      {marks
        // An outline ends by itself; a closed end is for what is there.
        .filter(({ shape }) => firm || shape !== 'dot' || figure.value.form === 'interval')
        .map((mark) => (
          <MarkShape key={JSON.stringify(mark)} mark={mark} defs={defs} look={look} />
        ))}
    </svg>
  );
}

const percent = (part: number) => `${Number((part * 100).toFixed(3))}%`;

function MarkShape(props: { readonly mark: Mark; readonly defs: string; readonly look: string }) {
  const { mark, defs, look } = props;
  switch (mark.shape) {
    case 'bar': {
      // What fades is seen only where it has some length, which is no value.
      const outlined = look === 'hatched' || look === 'outlined';
      const height = outlined ? 16 : 10;
      return (
        <rect
          className="led-bar"
          x={percent(mark.from)}
          width={percent(mark.to - mark.from)}
          style={
            mark.fading === 'upper' ? { width: `max(${percent(mark.to - mark.from)}, 0.5rem)` } : undefined
          }
          y={MIDDLE - height / 2}
          height={height}
          fill={look === 'hatched' ? `url(#${defs}hatch)` : undefined}
          mask={mark.fading === 'none' ? undefined : `url(#${defs}${mark.fading})`}
        />
      );
    }
    case 'tick':
      return (
        <line
          className="led-tick"
          x1={percent(mark.at)}
          x2={percent(mark.at)}
          y1={MIDDLE - 11}
          y2={MIDDLE + 11}
        />
      );
    case 'zero':
      return <circle className="led-zero" cx={percent(mark.at)} cy={MIDDLE} r="5" />;
    case 'dot':
      return <circle className="led-dot" cx={percent(mark.at)} cy={MIDDLE} r="6" />;
    case 'whisker':
      return (
        <g className="led-whisker">
          <line x1={percent(mark.from)} x2={percent(mark.to)} y1={MIDDLE} y2={MIDDLE} />
          <line x1={percent(mark.from)} x2={percent(mark.from)} y1={MIDDLE - 6} y2={MIDDLE + 6} />
          <line x1={percent(mark.to)} x2={percent(mark.to)} y1={MIDDLE - 6} y2={MIDDLE + 6} />
        </g>
      );
    case 'ray':
      return <Ray from={mark.from} to={mark.to} />;
  }
}

/** A dotted line to the edge, and the chevron: beyond the edge above, before it below, where the axis ends. */
function Ray({ from, to }: { readonly from: number; readonly to: number }) {
  const up = to > from;
  const room = CHEVRON.width + CHEVRON.gap;
  return (
    <>
      <svg x={percent(Math.min(from, to))} width={percent(Math.abs(to - from))} height={HEIGHT}>
        <line className="led-ray" x1={up ? 4 : room} x2="100%" y1={MIDDLE} y2={MIDDLE} />
      </svg>
      <svg x={percent(to)} y={MIDDLE - 7} className="led-chevron" data-mark={up ? 'more' : 'less'}>
        <path
          d={CHEVRON.path}
          transform={up ? `translate(${CHEVRON.gap} 0)` : `matrix(-1 0 0 1 ${CHEVRON.width + 1} 0)`}
        />
      </svg>
    </>
  );
}
