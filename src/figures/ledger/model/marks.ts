import { isLowerBound, isUpperBound, type Quantity } from '@/quantity/quantity.ts';
import { placeOn, type Axis } from './axis.ts';

/** A bar's end that is not exact fades. */
export type Fading = 'none' | 'upper' | 'lower' | 'both';

/** A piece of a figure's drawing; places are parts of the axis' length, from 0 to 1. */
export type Mark =
  | { readonly shape: 'bar'; readonly from: number; readonly to: number; readonly fading: Fading }
  | { readonly shape: 'tick' | 'dot' | 'zero'; readonly at: number }
  | { readonly shape: 'whisker'; readonly from: number; readonly to: number }
  /** A dotted line with no known end, from its printed number towards the edge. */
  | { readonly shape: 'ray'; readonly from: number; readonly to: number };

type Drawn = Pick<Quantity, 'value' | 'comparator' | 'fromBelow'>;

/** How a figure is drawn on its unit's axis; nothing where words stand instead of a number. */
export function marksOf(
  figure: Drawn,
  axis: Axis,
  { signed }: { readonly signed: boolean },
): readonly Mark[] {
  const { value, comparator } = figure;
  const at = (number: number) => placeOn(axis, number);
  switch (value.form) {
    case 'words':
      return [];
    case 'range': {
      const [from, to] = [at(value.lower), at(value.upper)];
      const bar: Mark = { shape: 'bar', from, to, fading: comparator === '~' ? 'both' : 'none' };
      return comparator === '~' ? [bar] : [bar, { shape: 'tick', at: from }, { shape: 'tick', at: to }];
    }
    case 'interval':
      return [
        { shape: 'whisker', from: at(value.lower), to: at(value.upper) },
        { shape: 'dot', at: at(value.value) },
      ];
    case 'outOf':
      return numberMarks((value.count / value.of) * 100, figure, axis, false);
    case 'number':
      return numberMarks(value.value, figure, axis, signed);
  }
}

function numberMarks(value: number, figure: Drawn, axis: Axis, signed: boolean): readonly Mark[] {
  const [zero, end] = [placeOn(axis, 0), placeOn(axis, value)];
  const [from, to] = [Math.min(zero, end), Math.max(zero, end)];
  if (isLowerBound(figure)) {
    const ray: Mark = { shape: 'ray', from: end, to: 1 };
    const tick: Mark = { shape: 'tick', at: end };
    return value > 0 ? [{ shape: 'bar', from, to, fading: 'none' }, ray, tick] : [ray, tick];
  }
  if (isUpperBound(figure)) {
    // What is counted, weighed or paid ends at zero; what can be negative has no end there.
    const floor = signed || value <= 0 ? 0 : zero;
    return [
      { shape: 'ray', from: end, to: floor },
      { shape: 'tick', at: end },
    ];
  }
  if (value === 0) return [{ shape: 'zero', at: zero }];
  if (figure.comparator === '~') {
    return [{ shape: 'bar', from, to, fading: value > 0 ? 'upper' : 'lower' }];
  }
  return [
    { shape: 'bar', from, to, fading: 'none' },
    { shape: 'dot', at: end },
  ];
}
