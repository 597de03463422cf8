import { expect, test } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { bundledReport } from '@/report/bundled.ts';
import { figureOf } from '@/report/lookup.ts';
import { statementOf } from '@/report/words/statement.ts';
import { numeralParts } from './numeralSize.ts';

const partsOf = (id: string, language: 'en' | 'zh') =>
  numeralParts(
    statementOf(bundledReport, figureOf(bundledReport, id), language, allMessages[language]).parts,
  );

test.each([
  ['people-benefited', 'zh', '4万人', ''],
  ['industrial-output', 'zh', '49.5亿元', ''],
  ['people-benefited', 'en', '40,000', ' people'],
] as const)('%s in %s is set as %s', (id, language, picture, unit) => {
  expect(partsOf(id, language)).toMatchObject({ picture, unit });
});

test('what a quantity is parted into is all of it', () => {
  for (const { id } of bundledReport.figures) {
    const { before, picture, unit, note } = partsOf(id, 'zh');
    const { quantity } = statementOf(bundledReport, figureOf(bundledReport, id), 'zh', allMessages.zh);
    expect(before + picture + unit + note).toBe(quantity);
  }
});
