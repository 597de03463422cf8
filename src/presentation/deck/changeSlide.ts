import { flushSync } from 'react-dom';

const MARKS = '.deck-stage [data-slide] [data-figure]';
const MOVE: KeyframeAnimationOptions = { duration: 350, easing: 'cubic-bezier(0.2, 0, 0, 1)' };

/** Of how much a mark may seem to grow or shrink on its way, so that a number that becomes a chart's row doesn't balloon. */
const MOST_SCALE = 2.5;

/**
 * Makes an update; where it changes the slide and both slides show a same figure, its mark moves from its old place to the new one. The
 * new slide is there at once and the move is drawn over it (first-last-invert-play), since a view transition would show it only after
 * the old one has been captured, which keeps a hall waiting. Nothing moves where motion is not wanted.
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

/** Where each figure's first mark stands on the open slide. */
function places(): ReadonlyMap<string, Mark> {
  const found = new Map<string, Mark>();
  for (const element of document.querySelectorAll(MARKS)) {
    const id = element.getAttribute('data-figure');
    if (id !== null && !found.has(id)) found.set(id, { element, box: element.getBoundingClientRect() });
  }
  return found;
}

function move(element: Element, from: DOMRect, to: DOMRect): void {
  if (from.height === 0 || to.height === 0) return;
  const scale = Math.min(MOST_SCALE, Math.max(1 / MOST_SCALE, from.height / to.height));
  const start = `translate(${from.left - to.left}px, ${from.top - to.top}px) scale(${scale})`;
  const frame = { transformOrigin: '0 0', transformBox: 'fill-box' };
  element.animate(
    [
      { ...frame, transform: start, opacity: 0.4 },
      { ...frame, transform: 'none', opacity: 1 },
    ],
    MOVE,
  );
}
