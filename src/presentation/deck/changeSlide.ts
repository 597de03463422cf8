import { flushSync } from 'react-dom';
import { movesBetween, seenMarks, type Move, type SeenMarks } from './marks.ts';

const MOVE: KeyframeAnimationOptions = { duration: 450, easing: 'cubic-bezier(0.2, 0, 0, 1)' };

/** Of how much a mark may seem to grow or shrink on its way. */
const MOST_SCALE = 12;

/** A chart draws itself a frame or two after its slide: for so many its bars are waited for. */
const FRAMES = 4;

/**
 * Makes an update; where it changes what is seen and both show a same figure, its visible mark (`marks.ts`: numeral, dots, bar, the
 * ledger's row, the printed phrase) moves from its old place and size to the new one. The new view is there at once and the move is
 * drawn over it (first-last-invert-play), since a view transition would show it only after the old one has been captured, which keeps a
 * hall waiting. Nothing moves where motion is not wanted.
 */
export function changeSlide(changes: boolean, update: () => void): void {
  const moves = changes && !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const before = moves ? seenMarks() : null;
  if (before === null || before.number.size + before.bar.size === 0) {
    update();
    return;
  }
  flushSync(update);
  play(before, new Set(), FRAMES);
}

/** Moves what is there, and in the next frames what comes then; each figure's marks once. */
function play(before: SeenMarks, moved: Set<string>, frames: number): void {
  const moves = movesBetween(before, seenMarks()).filter(({ figure }) => !moved.has(figure));
  for (const one of moves) move(one);
  for (const { figure } of moves) moved.add(figure);
  const waits = [...before.number.keys(), ...before.bar.keys()].some((figure) => !moved.has(figure));
  if (waits && frames > 0) requestAnimationFrame(() => play(before, moved, frames - 1));
}

function move({ from: { box: from }, to: { element, box: to } }: Move): void {
  if (from.height === 0 || to.height === 0 || to.width === 0) return;
  const scaled = (ratio: number) => Math.min(MOST_SCALE, Math.max(1 / MOST_SCALE, ratio));
  const down = scaled(from.height / to.height);
  // A bar may be stretched; letters and dots keep their form.
  const drawn = element instanceof SVGGraphicsElement;
  const across = drawn ? scaled(from.width / to.width) : down;
  // A drawing may be in px of its own.
  const unit = drawn ? to.width / (element.getBBox().width || to.width) : 1;
  const way = `${(from.left - to.left) / unit}px, ${(from.top - to.top) / unit}px`;
  element.animate(
    [
      { transformOrigin: '0 0', transform: `translate(${way}) scale(${across}, ${down})`, opacity: 0.5 },
      { transformOrigin: '0 0', transform: 'none', opacity: 1 },
    ],
    MOVE,
  );
}
