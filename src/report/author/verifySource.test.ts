import { expect, test } from 'vitest';
import type { Report } from '../model.ts';
import { parseReport } from '../parse.ts';
import bundled from '../report.json?raw';
import { verifyOrigin } from './verifySource.ts';

const saying = (text: string): unknown => expect.stringContaining(text);

const parsed = parseReport(bundled);
if (!parsed.ok) throw new Error('The bundled report is refused');
const { report } = parsed;

/** A text with every printed phrase in its paragraph, made from the report itself: the real text is not part of the repository. */
function sourceOf({ figures, origin }: Report): string {
  const paragraphs = Array.from({ length: origin.paragraphs + 1 }, (_, paragraph) =>
    ['Start', ...figures.filter((f) => f.paragraph === paragraph).map((f) => f.phrase), 'end'].join(' x '),
  );
  return paragraphs.join('\n\n');
}

const source = sourceOf(report);
const withFigure = (id: string, change: Partial<Report['figures'][number]>): Report => ({
  ...report,
  figures: report.figures.map((figure) => (figure.id === id ? { ...figure, ...change } : figure)),
});
const failures = (changed: Report, text = source) => verifyOrigin(changed, text).filter(({ ok }) => !ok);

test('every figure of the report agrees with a text that prints its phrases', () => {
  expect(failures(report)).toEqual([]);
  expect(verifyOrigin(report, source)).toHaveLength(report.figures.length);
});

test('41,000 in the report for 40,000 in the text is found out', () => {
  expect(failures(withFigure('people-benefited', { value: { form: 'number', value: 41_000 } }))).toEqual([
    { id: 'people-benefited', ok: false, reason: '“more than 40,000” says 40000, the report 41000' },
  ]);
});

test('a qualifier that fell off is found out', () => {
  expect(failures(withFigure('people-benefited', { comparator: null }))).toMatchObject([
    { id: 'people-benefited', reason: saying('says >, the report exactly') },
  ]);
});

test('a phrase in another paragraph is not enough', () => {
  expect(failures(withFigure('people-benefited', { paragraph: 1 }))).toMatchObject([
    { reason: '“more than 40,000” is not in paragraph 1, but in 4' },
  ]);
});

test('a phrase counts only as whole words and numbers', () => {
  expect(failures(report, source.replace('more than 60', 'more than 600'))).toMatchObject([
    { id: 'students-supported' },
  ]);
  expect(failures(report, source.replace('more than 3,000', 'more than 3,000,000'))).toMatchObject([
    { id: 'herb-project-people' },
  ]);
});

test('a text with too few paragraphs is said to be so', () => {
  expect(failures(report, 'Title')).toHaveLength(report.figures.length);
});
