import { expect, it } from 'vitest';
import { dated } from '../../index/timelineIndex.ts';
import { onDay, sampleEvent } from '../../testing/sampleTimeline.ts';
import { labelOf, textMetrics } from '../label.ts';
import { layoutBands } from './bandLines.ts';

const label = labelOf('The plan that the company will go by', '2021–2025, expected', [], ' · ', String);
const metrics = textMetrics(12.5);

/** A plan on an axis of 1,000 px, a day a px, whose bar begins at so many px; and the lines of a lens. */
function underBar(start: number, walls: readonly number[]) {
  const one = dated({ ...sampleEvent('plan', onDay(start), 'company', 'band'), obsStatus: 'expected' });
  if (one === null) throw new Error('No date');
  const band = { ...one, extent: { ...one.extent, from: start, to: 3000 } };
  const strip = { scale: { origin: 0, pxPerDay: 1 }, width: 1000, walls, metrics, pad: 0 };
  const under = layoutBands([band], strip, 0, () => label).bands[0]?.under;
  if (!under) throw new Error('Nothing under the bar');
  return { from: under.from, to: under.from + under.width, lines: under.lines };
}

it('a text begins where its bar does', () => {
  expect(underBar(400, []).from).toBeCloseTo(407.5);
  expect(underBar(400, [100, 300]).from).toBeCloseTo(407.5);
});

it('where lines of a lens leave it no room under its bar, it stands on one line beside them', () => {
  const { from, to, lines } = underBar(720, [780, 870]);
  expect(lines).toBe(1);
  expect(to).toBeLessThan(780);
  expect(from).toBeGreaterThan(0);
});

it('where there is no room beside them either, it is under its bar all the same', () => {
  const walls = [200, 400, 600, 760, 880];
  expect(underBar(720, walls).from).toBeGreaterThanOrEqual(700);
});
