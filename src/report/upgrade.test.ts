import { expect, test } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import { parseReport } from './parse.ts';
import current from './report.json?raw';
import { statementOf } from './words/statement.ts';
import version1 from './testing/version1.json?raw';
import { upgrade } from './upgrade.ts';

const read = (json: string) => {
  const parsed = parseReport(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed));
  return parsed.report;
};

test.each(LANGUAGE_IDS)('a file of version 1 says of its figures what it said then, in %s', (language) => {
  const said = (json: string) => {
    const report = read(json);
    return report.figures.map((figure) => {
      const { quantity, status, qualifier, period, source, phrase } = statementOf(
        report,
        figure,
        language,
        allMessages[language],
      );
      return { id: figure.id, quantity, status, qualifier, period, source, phrase };
    });
  };
  expect(said(version1)).toEqual(said(current));
});

test('what is no file of version 1 comes back as it is', () => {
  for (const data of [
    null,
    1,
    'x',
    [],
    {},
    { figures: [{ value: 1 }] },
    { format: 2, figures: [{ obsValue: 1 }] },
  ]) {
    expect(upgrade(data)).toBe(data);
  }
});

test('where version 1 left a comparator out, the number stays exact as printed', () => {
  const upgraded = upgrade({
    figures: [{ id: 'a', obsValue: 3, unitMeasure: 'years', timePeriod: null, note: null }],
  });
  expect(upgraded).toEqual({
    format: 2,
    figures: [{ id: 'a', comparator: null, value: 3, unit: 'years', timePeriod: null }],
  });
});
