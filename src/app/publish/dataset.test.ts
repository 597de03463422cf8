import { expect, test } from 'vitest';
import { report as bundled } from 'virtual:report';
import { allMessages } from '@/i18n/allMessages.ts';
import { LANGUAGE_IDS, languages, type Language } from '@/i18n/languages.ts';
import type { Report } from '@/report/model.ts';
import { statementOf } from '@/report/words/statement.ts';
import { datasetOf } from './dataset.ts';

const textOf = (language: Language, report: Report = bundled) =>
  datasetOf({ report, language, tag: languages[language].tag, m: allMessages[language], address: null });

const read = (language: Language, report = bundled): unknown => JSON.parse(textOf(language, report));

const anywhere = (items: readonly unknown[]): unknown => expect.arrayContaining([...items]);
const any = (kind: typeof Number | typeof String): unknown => expect.any(kind);

for (const language of LANGUAGE_IDS) {
  test(`every figure is an observation with its qualifier, status and source, in ${language}`, () => {
    const observations = bundled.figures.map((figure) => {
      const said = statementOf(bundled, figure, language, allMessages[language]);
      const properties = (['qualifier', 'status', 'period', 'source', 'phrase', 'attribution'] as const).map(
        (propertyID) => ({ '@type': 'PropertyValue', propertyID, name: propertyID, value: said[propertyID] }),
      );
      return { '@type': 'Observation', name: said.sentence, additionalProperty: anywhere(properties) };
    });
    expect(read(language)).toMatchObject({ '@type': 'Dataset', mainEntity: observations });
  });
}

test('no bound, nothing expected and nothing approximate stands as a bare number', () => {
  const values = bundled.figures.map(({ comparator, obsStatus }) => ({
    value: any(comparator === null && obsStatus === 'reported' ? Number : String),
  }));
  expect(read('en')).toMatchObject({ mainEntity: values });
  expect(read('en')).toMatchObject({
    mainEntity: anywhere([
      expect.objectContaining({ value: 'more than 40,000 people', minValue: 40_000 }),
      expect.objectContaining({ value: 'expected RMB 4.95 billion' }),
    ]),
  });
  expect(textOf('en')).not.toContain('maxValue');
});

test('a text that would end the block in a page is data like any other', () => {
  const en = '</script><script>alert(1)</script><!--';
  const awkward = { ...bundled, title: { ...bundled.title, en } };
  expect(textOf('en', awkward)).not.toContain('<');
  expect(read('en', awkward)).toMatchObject({ name: en });
});
