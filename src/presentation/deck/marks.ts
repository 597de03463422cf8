/** What is seen: where figures are printed, if that is shown, else the slide. */
const SEEN = ['.deck-stage .deck-proof', '.deck-stage [data-slide]'];

/** Each figure's first mark of a kind: its numeral, dots, ledger number or printed phrase; its bar in a chart or in the ledger. */
const KINDS = { number: '[data-morph]', bar: '.chart-bar[data-figure], [data-figure] .led-bar' } as const;
type Kind = keyof typeof KINDS;

export interface SeenMark {
  readonly element: Element;
  readonly box: DOMRect;
}

/** The marks on what is seen, by figure and kind. */
export type SeenMarks = Readonly<Record<Kind, ReadonlyMap<string, SeenMark>>>;

/** A mark, and the one that stood for the same figure before. */
export interface Move {
  readonly figure: string;
  readonly from: SeenMark;
  readonly to: SeenMark;
}

/** Finds where each figure's first mark of each kind stands now. */
export function seenMarks(): SeenMarks {
  const root = SEEN.map((selector) => document.querySelector(selector)).find((seen) => seen !== null);
  const of = (kind: Kind) => {
    const found = new Map<string, SeenMark>();
    for (const element of root?.querySelectorAll(KINDS[kind]) ?? []) {
      const figure =
        element.getAttribute('data-morph') ?? element.closest('[data-figure]')?.getAttribute('data-figure');
      if (figure && !found.has(figure)) found.set(figure, { element, box: element.getBoundingClientRect() });
    }
    return found;
  };
  return { number: of('number'), bar: of('bar') };
}

/** What moves from one view to the next: a number to the number, a bar to the bar; a number where it becomes a bar, and back. */
export function movesBetween(before: SeenMarks, after: SeenMarks): readonly Move[] {
  const figures = new Set([...after.number.keys(), ...after.bar.keys()]);
  return [...figures].flatMap((figure) => {
    const [number, bar] = [after.number.get(figure), after.bar.get(figure)];
    const was = { number: before.number.get(figure), bar: before.bar.get(figure) };
    const move = (to: SeenMark | undefined, from: SeenMark | undefined): Move[] =>
      to && from ? [{ figure, from, to }] : [];
    return [
      ...move(number, was.number ?? (bar ? undefined : was.bar)),
      ...move(bar, was.bar ?? (number ? undefined : was.number)),
    ];
  });
}
