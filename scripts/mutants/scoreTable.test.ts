import { expect, test } from 'vitest';
import { nearTests } from './nearTests.mjs';
import { scoreTable } from './scoreTable.mjs';

const of = (folder: string, ...statuses: readonly string[]) => statuses.map((status) => ({ folder, status }));

test('each folder has its score, and all of them have one', () => {
  const rows = scoreTable([
    ...of('period', 'Killed', 'Survived'),
    ...of('quantity', 'Timeout', 'NoCoverage', 'Killed'),
  ])
    .split('\n')
    .slice(2);
  expect(rows).toEqual([
    '| period | 2 | 1 | 0 | 0 | 50.0 % |',
    '| quantity | 3 | 2 | 1 | 1 | 66.7 % |',
    '| all | 5 | 3 | 1 | 1 | 60.0 % |',
  ]);
});

test('what can’t be tried counts neither way', () => {
  expect(scoreTable(of('period', 'Killed', 'CompileError', 'Ignored'))).toMatch(
    /\| period \| 1 \| 1 \| .* 100\.0 % \|$/,
  );
});

test('a folder is tried by its own tests and those that lie flat around it', () => {
  expect(nearTests('report/relations')).toEqual([
    'src/report/relations/**/*.test.{ts,tsx}',
    'src/report/*.test.{ts,tsx}',
  ]);
  expect(nearTests('period')).toContain('src/i18n/**/*.test.{ts,tsx}');
});
