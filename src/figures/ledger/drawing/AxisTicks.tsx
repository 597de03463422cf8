import { useWholeI18n } from '@/i18n/I18n.tsx';
import { formatNumber } from '@/quantity/numberText.ts';
import type { Axis } from '../model/axis.ts';
import { placeOn } from '../model/axis.ts';
import { labelStride, TICK_SIZE } from '../model/tickLabels.ts';

/** The least widths of the axis where the row is a line, and where it is stacked, in px. */
const WIDE = 420;
const NARROW = 270;

/**
 * The numbers of an axis above its rows. A drawing only: what they measure stands in each row in words. `room`: the axis' width, as a
 * multiple of its numbers' size, where it is set in one width alone.
 */
export function AxisTicks(props: { readonly axis: Axis; readonly shares: boolean; readonly room?: number }) {
  const { axis, shares, room } = props;
  const { m } = useWholeI18n();
  const texts = axis.ticks.map((tick) => {
    const text = formatNumber(tick, m.numerals);
    return shares ? m.ledger.perCentOf(text) : text;
  });
  const [wide, narrow] = (room === undefined ? [WIDE, NARROW] : [room * TICK_SIZE]).map((width) =>
    labelStride(axis, texts, width),
  );
  const zero = axis.ticks.indexOf(0);
  // Beyond an open edge there is no number to name.
  const last = axis.openAbove && axis.ticks.at(-1) !== 0 ? axis.ticks.length - 2 : axis.ticks.length - 1;
  return (
    <span className="led-axis" aria-hidden="true">
      {axis.ticks.slice(0, last + 1).map((tick, index) => {
        const has = (stride = 1) => (index - zero) % stride === 0;
        return has(wide) || has(narrow ?? wide) ? (
          <span
            key={tick}
            data-wide={has(wide)}
            data-narrow={has(narrow ?? wide)}
            data-edge={index === 0 ? 'start' : index === axis.ticks.length - 1 ? 'end' : undefined}
            style={{ insetInlineStart: `${placeOn(axis, tick) * 100}%` }}
          >
            {texts[index]}
          </span>
        ) : null;
      })}
    </span>
  );
}
