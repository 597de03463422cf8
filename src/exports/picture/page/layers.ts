/** A colour of a gradient, and where it stands in px or as a share (0 to 1) of the way. */
export interface Stop {
  readonly color: string;
  readonly px: number | null;
  readonly share: number | null;
}

/** A background's layer, as a computed style has it. */
export interface Layer {
  readonly repeating: boolean;
  /** Where the gradient leads to, as in CSS: 90 to the right, 180 down. */
  readonly degrees: number;
  readonly stops: readonly Stop[];
}

/** Splits at the commas, or spaces, that stand in no brackets. */
export function split(list: string, at: ',' | ' '): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < list.length; i += 1) {
    if (list[i] === '(') depth += 1;
    else if (list[i] === ')') depth -= 1;
    else if (list[i] === at && depth === 0) {
      parts.push(list.slice(from, i).trim());
      from = i + 1;
    }
  }
  return [...parts, list.slice(from).trim()].filter((part) => part !== '');
}

const TO: Readonly<Record<string, number>> = {
  'to right': 90,
  'to bottom': 180,
  'to left': 270,
  'to top': 0,
};

/** A `linear-gradient()` of a computed style; null: it is another kind of picture. */
export function layerOf(image: string): Layer | null {
  const [, repeating, inside = ''] = /^(repeating-)?linear-gradient\((.*)\)$/s.exec(image) ?? [];
  const [first = '', ...rest] = split(inside, ',');
  if (first === '') return null;
  const angle = /^-?[\d.]+deg$/.test(first) ? Number.parseFloat(first) : TO[first];
  const said = angle === undefined ? [first, ...rest] : rest;
  return {
    repeating: repeating !== undefined,
    degrees: (((angle ?? 180) % 360) + 360) % 360,
    stops: said.flatMap(stopsOf),
  };
}

/** One colour may stand from one place to another. */
function stopsOf(said: string): readonly Stop[] {
  const [color = '', ...places] = split(said, ' ');
  if (places.length === 0) return [{ color, px: null, share: null }];
  return places.map((place) => {
    const value = Number.parseFloat(place);
    return place.endsWith('%') ? { color, px: null, share: value / 100 } : { color, px: value, share: null };
  });
}

/** Where each stop lies on a way of so many px, as a share of it: none before another, those that don't say evenly between. */
export function placed(stops: readonly Stop[], length: number): readonly (Stop & { readonly at: number })[] {
  const known = stops.map(({ px, share }, i) => {
    if (px !== null) return px / length;
    if (share !== null) return share;
    return i === 0 ? 0 : i === stops.length - 1 ? 1 : null;
  });
  let least = 0;
  return stops.map((stop, i) => {
    let at = known[i] ?? null;
    if (at === null) {
      const next = known.findIndex((one, j) => j > i && one !== null);
      at = least + ((known[next] ?? 1) - least) / (next - i + 1);
    }
    least = Math.max(least, at);
    return { ...stop, at: least };
  });
}
