// @vitest-environment jsdom
import { renderHook } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { WindowAction } from '../../layout/window.ts';
import { usePlotGestures } from './usePlotGestures.ts';

const move = vi.fn<(action: WindowAction) => void>();
let plot: HTMLElement;

/** A plot of which a px is a day, and whose captures are noted, since jsdom has none. */
beforeEach(() => {
  move.mockClear();
  plot = document.createElement('div');
  document.body.replaceChildren(plot);
  const captured = new Set<number>();
  Object.assign(plot, {
    setPointerCapture: (id: number) => captured.add(id),
    hasPointerCapture: (id: number) => captured.has(id),
  });
  renderHook(() =>
    usePlotGestures(
      { current: plot },
      { daysPerPx: 1, dayAt: (x) => x, move, onWheelHint: () => {}, still: true },
    ),
  );
});

function point(type: string, pointerId: number, clientX: number, held = true): void {
  const init = { bubbles: true, clientX, clientY: 10, button: 0, buttons: held ? 1 : 0 };
  // jsdom has no PointerEvent.
  plot.dispatchEvent(Object.assign(new MouseEvent(type, init), { pointerId, pointerType: 'touch' }));
}
const done = () => move.mock.calls.map(([action]) => action);

test('a drag pans by as much as the pointer moves', () => {
  point('pointerdown', 1, 100);
  point('pointermove', 1, 90);
  point('pointermove', 1, 70);
  point('pointerup', 1, 70, false);
  expect(done()).toEqual([
    { type: 'pan', days: 10 },
    { type: 'pan', days: 20 },
  ]);
});

test('a pointer that comes back with no button held pans nothing, wherever it was let go', () => {
  point('pointerdown', 1, 100);
  point('pointermove', 1, 40, false);
  point('pointermove', 1, 20, false);
  expect(move).not.toHaveBeenCalled();
  point('pointerdown', 1, 100);
  point('pointermove', 1, 80);
  move.mockClear();
  point('pointermove', 1, 40, false);
  expect(move).not.toHaveBeenCalled();
  expect(plot.dataset['dragging']).toBeUndefined();
});

test.each(['pointercancel', 'lostpointercapture'])('%s ends a drag for good', (type) => {
  point('pointerdown', 1, 100);
  point('pointermove', 1, 80);
  expect(plot.dataset['dragging']).toBe('true');
  point(type, 1, 80);
  expect(plot.dataset['dragging']).toBeUndefined();
  move.mockClear();
  point('pointermove', 1, 60);
  expect(move).not.toHaveBeenCalled();
  // A finger that is forgotten would make a pinch of the next.
  point('pointerdown', 2, 200);
  point('pointermove', 2, 190);
  expect(done()).toEqual([{ type: 'pan', days: 10 }]);
});

test('what was touched may lose the finger to the plot, and the drag goes on', () => {
  const entry = plot.appendChild(document.createElement('button'));
  point('pointerdown', 1, 100);
  point('pointermove', 1, 80);
  entry.dispatchEvent(Object.assign(new Event('lostpointercapture', { bubbles: true }), { pointerId: 1 }));
  point('pointermove', 1, 50);
  expect(done()).toEqual([
    { type: 'pan', days: 20 },
    { type: 'pan', days: 30 },
  ]);
});

test('two fingers zoom about the middle between them', () => {
  point('pointerdown', 1, 100);
  point('pointerdown', 2, 200);
  point('pointermove', 2, 300);
  expect(done()).toEqual([
    { type: 'zoomBy', factor: 2, at: 200 },
    { type: 'pan', days: -50 },
  ]);
});
