import { flushSync } from 'react-dom';

/** What is seen: where figures are printed, if that is shown, else the slide. */
const SEEN = ['.deck-stage .deck-proof', '.deck-stage [data-slide]'];
const MOVE: KeyframeAnimationOptions = { duration: 450, easing: 'cubic-bezier(0.2, 0, 0, 1)' };

/** Of how much a mark may seem to grow or shrink on its way. */
const MOST_SCALE = 12;

/**
 * Makes an update; where it changes what is seen and both show a same figure, its visible mark (`data-morph`: the numeral, the dots, the
 * ledger's number, the printed phrase) moves from its old place and size to the new one. The new view is there at once and the move is
 * drawn over it (first-last-invert-play), since a view transition would show it only after the old one has been captured, which keeps a
 * hall waiting. Nothing moves where motion is not wanted.
 */
export function changeSlide(changes: boolean, update: () => void): void {
  const moves = changes && !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const before = moves ? places() : NOWHERE;
  if (before.size === 0) {
    update();
    return;
  }
  flushSync(update);
  for (const [id, { element, box }] of places()) {
    const from = before.get(id)?.box;
    if (from) move(element, from, box);
  }
}

interface Mark {
  readonly element: Element;
  readonly box: DOMRect;
}

const NOWHERE: ReadonlyMap<string, Mark> = new Map();

/** Where each figure's first mark stands on what is seen. */
function places(): ReadonlyMap<string, Mark> {
  const found = new Map<string, Mark>();
  const seen = SEEN.map((selector) => document.querySelector(selector)).find((root) => root !== null);
  for (const element of seen?.querySelectorAll('[data-morph]') ?? []) {
    const id = element.getAttribute('data-morph');
    if (id !== null && !found.has(id)) found.set(id, { element, box: element.getBoundingClientRect() });
  }
  return found;
}

function move(element: Element, from: DOMRect, to: DOMRect): void {
  if (from.height === 0 || to.height === 0) return;
  const scale = Math.min(MOST_SCALE, Math.max(1 / MOST_SCALE, from.height / to.height));
  const start = `translate(${from.left - to.left}px, ${from.top - to.top}px) scale(${scale})`;
  element.animate(
    [
      { transformOrigin: '0 0', transform: start, opacity: 0.5 },
      { transformOrigin: '0 0', transform: 'none', opacity: 1 },
    ],
    MOVE,
  );
}
