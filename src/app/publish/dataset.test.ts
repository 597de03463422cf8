import { expect, test } from 'vitest';
import { report as bundled } from 'virtual:report';
import { allMessages } from '@/i18n/allMessages.ts';
import { LANGUAGE_IDS, languages } from '@/i18n/languages.ts';
import type { Report } from '@/report/model.ts';
import { statementOf } from '@/report/statement.ts';
import { datasetOf } from './dataset.ts';

interface Read {
  readonly name: string;
  readonly mainEntity: readonly {
    readonly name: string;
    readonly value: string | number;
    readonly minValue?: number;
    readonly additionalProperty: readonly { readonly propertyID: string; readonly value: string }[];
  }[];
  readonly variableMeasured: readonly unknown[];
}

const textOf = (report: Report, language: 'en' | 'zh') =>
  datasetOf({ report, language, tag: languages[language].tag, m: allMessages[language], address: null });

const read = (language: 'en' | 'zh', report = bundled): Read => JSON.parse(textOf(report, language));

for (const language of LANGUAGE_IDS) {
  test(`every figure is an observation with its qualifier, status and source, in ${language}`, () => {
    const { mainEntity, variableMeasured } = read(language);
    expect(variableMeasured).toHaveLength(bundled.figures.length);
    for (const [at, figure] of bundled.figures.entries()) {
      const said = statementOf(bundled, figure, language, allMessages[language]);
      const properties = mainEntity[at]?.additionalProperty.map(({ propertyID, value }) => [
        propertyID,
        value,
      ]);
      const { qualifier, status, source, phrase, period } = said;
      expect(Object.fromEntries(properties ?? [])).toMatchObject({
        qualifier,
        status,
        source,
        phrase,
        period,
      });
      expect(mainEntity[at]?.name).toBe(said.sentence);
    }
  });
}

test('no bound, nothing expected and nothing approximate stands as a bare number', () => {
  const { mainEntity } = read('en');
  for (const [at, figure] of bundled.figures.entries()) {
    const bare = figure.comparator === null && figure.obsStatus === 'reported';
    expect(typeof mainEntity[at]?.value).toBe(bare ? 'number' : 'string');
  }
  const people = mainEntity.find(({ name }) => name.includes('40,000'));
  expect(people).toMatchObject({ value: 'more than 40,000 people', minValue: 40_000 });
  expect(people).not.toHaveProperty('maxValue');
});

test('a text that would end the block in a page is data like any other', () => {
  const en = '</script><script>alert(1)</script><!--';
  const awkward = { ...bundled, title: { ...bundled.title, en } };
  expect(textOf(awkward, 'en')).not.toContain('<');
  expect(read('en', awkward).name).toBe(en);
});
