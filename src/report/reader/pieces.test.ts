import { report } from 'virtual:report';
import { expect, test } from 'vitest';
import type { WholeReport } from '../model.ts';
import { writtenSlides } from '../writtenSlides.ts';
import { Gathering, piecesOf } from './pieces.ts';
import type { ReadFile } from './readFile.ts';

const long: WholeReport = {
  ...report,
  slides: writtenSlides(report),
  timeline: report.timeline
    .slice(0, 1)
    .flatMap((event) => Array.from({ length: 1001 }, (_, n) => ({ ...event, id: `event-${n}` }))),
};

function gathered(read: ReadFile): readonly (ReadFile | null)[] {
  const gathering = new Gathering();
  return [...piecesOf(read)].map((piece) => gathering.add(structuredClone(piece)));
}

test('a report that was handed over in pieces is the same report, and is there with the last of them alone', () => {
  const steps = gathered({ ok: true, report: long });
  expect(steps.at(-1)).toEqual({ ok: true, report: long });
  expect(steps.slice(0, -1).every((step) => step === null)).toBe(true);
});

test('no piece of a long report holds more than a hundred items', () => {
  const lengths = [...piecesOf({ ok: true, report: long })].flatMap((piece) =>
    piece.kind === 'timeline' ? [piece.items.length] : [],
  );
  expect(lengths).toHaveLength(11);
  expect(Math.max(...lengths)).toBe(100);
});

test('why a file is no report comes over whole', () => {
  const why = { ok: false, reason: 'not-json', detail: 'Unexpected end' } as const;
  expect(gathered(why)).toEqual([why]);
});
