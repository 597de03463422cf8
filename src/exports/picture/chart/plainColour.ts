/** A colour as every reader of SVG 1.1 knows it, and how much of it covers what is below (0 to 1). */
export interface PlainColour {
  readonly paint: string;
  readonly opacity: number;
}

const hex = (share: number) =>
  Math.round(Math.min(1, Math.max(0, share)) * 255)
    .toString(16)
    .padStart(2, '0');

/**
 * A computed colour, `rgb(0, 90, 140)` or what color-mix() makes of several, `color(srgb 0 0.35 0.55 / 0.5)`, in plain form. What
 * is no such colour (`none`, a pattern) is its own paint.
 */
export function plainColour(computed: string): PlainColour {
  const [, kind, inside = ''] = /^(rgba?|color)\((?:srgb )?([^)]*)\)$/.exec(computed) ?? [];
  if (kind === undefined) return { paint: computed, opacity: 1 };
  const [red = 0, green = 0, blue = 0, opacity = 1] = inside.split(/[\s,/]+/).map(Number);
  if (opacity === 0) return { paint: 'none', opacity: 1 };
  const whole = kind === 'color' ? 1 : 255;
  return { paint: `#${[red, green, blue].map((one) => hex(one / whole)).join('')}`, opacity };
}
