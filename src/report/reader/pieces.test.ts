import { report } from 'virtual:report';
import { expect, test } from 'vitest';
import type { WholeReport } from '../model.ts';
import { writtenSlides } from '../writtenSlides.ts';
import { Gathering, piecesOf } from './pieces.ts';
import type { ReadFile } from './readFile.ts';

const long = (entries: number): WholeReport => ({
  ...report,
  slides: writtenSlides(report),
  timeline: report.timeline
    .slice(0, 1)
    .flatMap((event) => Array.from({ length: entries }, (_, n) => ({ ...event, id: `event-${n}` }))),
});

function gathered(read: ReadFile): readonly (ReadFile | null)[] {
  const gathering = new Gathering();
  return [...piecesOf(read)].map((piece) => gathering.add(structuredClone(piece)));
}

test('a report that was handed over in pieces is the same report, and is there with the last of them alone', () => {
  const read = { ok: true, report: long(1001) } as const;
  const steps = gathered(read);
  expect(steps.at(-1)).toEqual(read);
  expect(steps.slice(0, -1).every((step) => step === null)).toBe(true);
});

test('no piece of a long report holds more than a hundred items, or none', () => {
  const lengths = (entries: number) =>
    [...piecesOf({ ok: true, report: long(entries) })].flatMap((piece) =>
      piece.kind === 'timeline' ? [piece.items.length] : [],
    );
  expect(lengths(300)).toEqual([100, 100, 100]);
  expect(lengths(301)).toEqual([100, 100, 100, 1]);
  expect(lengths(0)).toEqual([]);
});

test('why a file is no report comes over whole', () => {
  const why = { ok: false, reason: 'not-json', detail: 'Unexpected end' } as const;
  expect(gathered(why)).toEqual([why]);
});
