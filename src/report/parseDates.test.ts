import { expect, test, vi } from 'vitest';
import type * as edtf from '@/period/edtf.ts';
import { parseReport } from './parse.ts';

const asking = vi.hoisted(() => ({ texts: [] as string[] }));

vi.mock('@/period/edtf.ts', async (original) => {
  const module = await original<typeof edtf>();
  return {
    ...module,
    whyNoPeriod: (text: string) => {
      asking.texts.push(text);
      return module.whyNoPeriod(text);
    },
  };
});

const report = (date: (index: number) => string) =>
  JSON.stringify({
    title: 'Plots',
    origin: { publisher: 'Forest Office', language: 'en' },
    figures: [{ id: 'one', label: 'plots', value: 1, unit: 'items', phrase: 'one', paragraph: 1 }],
    timeline: Array.from({ length: 1000 }, (_, index) => ({
      id: `entry-${index}`,
      title: 'Planting',
      date: index < 100 ? '2020-02-02' : date(index),
      provenance: [{ of: 'event', basis: 'stated' }],
    })),
  });

/** Of how many dates it was asked why they are none, for which the library's grammar takes long, and what the file is then. */
function asked(date: (index: number) => string): readonly [number, string] {
  asking.texts.length = 0;
  const read = parseReport(report(date));
  const reasons =
    read.ok || read.reason !== 'invalid' ? [] : read.problems.map(({ refusal }) => refusal.reason);
  return [asking.texts.length, read.ok ? 'a report' : [...new Set(reasons)].join()];
}

test.each([
  ['plain', (i: number) => `2020-0${(i % 9) + 1}`],
  ['doubtful in each of its parts', (i: number) => `[?${1000 + i}-~06-%01]`],
  ['open on one side of a set', (i: number) => `[${1000 + i}-02..]`],
  ['of years with many digits', (i: number) => `Y${17_000 + i}`],
  ['of decades before our era', () => '-201X'],
])('dates that are %s are read without the library’s grammar', (_, date) => {
  expect(asked(date)).toEqual([0, 'a report']);
});

test.each([
  ['no dates', (i: number) => `2020-02-30/${i}`, 'bad-date'],
  ['of a kind that can’t be drawn', (i: number) => `{${1000 + i},${2000 + i}}`, 'unsupported-date'],
])('why dates are %s is only asked of those that are told of', (_, date, reason) => {
  // Of a thousand entries every tenth is looked at first.
  expect(asked(date)).toEqual([90, `too-many-mistakes,${reason}`]);
});
