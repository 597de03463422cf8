import { expect, test } from 'vitest';
import { parseReport } from '@/report/parse.ts';
import { atOnce } from '@/ui/loading/inSlices.ts';
import { blockId, blocking } from './blocks.ts';

const figure = (id: string, value: number, phrase: string, more: object = {}) => ({
  id,
  label: id,
  value,
  phrase,
  unit: 'percent',
  paragraph: 1,
  ...more,
});

function blocksOf(figures: readonly object[]) {
  const parsed = parseReport(
    JSON.stringify({ title: 'Rates', origin: { publisher: 'Bank', language: 'en' }, figures }),
  );
  if (!parsed.ok) throw new Error('The report is refused');
  const blocks = atOnce(blocking(parsed.report));
  return parsed.report.figures.map((one) => blocks.get(blockId(one)));
}

const growth = figure('growth', 8.1, 'up 8.1%', { change: { base: '2020' } });

test('“up 8.1%” and “78.6%” have an axis each, and the first is called a change', () => {
  const [share, change] = blocksOf([figure('share', 78.6, '78.6%'), growth]);
  expect(share?.axis).toMatchObject({ upper: 80 });
  expect(share?.changes).toBe(false);
  expect(change?.axis).toMatchObject({ upper: 10 });
  expect(change?.changes).toBe(true);
});

test('a unit that is of changes alone needs no such word', () => {
  expect(blocksOf([growth])[0]?.changes).toBe(false);
});
