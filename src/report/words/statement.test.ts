import { report } from 'virtual:report';
import { describe, expect, test } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { figureOf } from '../lookup.ts';
import { statementOf } from './statement.ts';

/** What the source prints, figure by figure, and how each language says it. */
const said: readonly (readonly [id: string, en: string, zh: string, paragraph: number, phrase: string])[] = [
  ['industrial-output', 'expected RMB 4.95 billion', '预计人民币49.5亿元', 2, 'RMB 4.95 billion'],
  ['tax-revenue', 'expected RMB 225 million', '预计人民币2.25亿元', 2, 'RMB 225 million'],
  ['project-effort', '3 years', '3年', 2, 'three years'],
  ['project-extension', '3 years', '3年', 2, 'another three years'],
  ['herb-project-people', 'more than 3,000 people', '超过3,000人', 3, 'more than 3,000'],
  ['students-supported', 'more than 60 students', '超过60名学生', 3, 'more than 60'],
  ['disinfectant-donated', 'more than 40 tons', '超过40吨', 3, 'more than 40 tons'],
  [
    'poverty-alleviation-funds',
    'over 200 million (currency not stated)',
    '超过2亿（货币未注明）',
    4,
    'over 200 million',
  ],
  ['people-benefited', 'more than 40,000 people', '超过4万人', 4, 'more than 40,000'],
  ['families-benefited', 'more than 15,000 families', '超过1.5万户', 4, 'more than 15,000'],
];

const statement = (id: string, language: 'en' | 'zh') =>
  statementOf(report, figureOf(report, id), language, allMessages[language]);

test('the report holds these ten figures and no other', () => {
  expect(report.figures.map(({ id }) => id)).toEqual(said.map(([id]) => id));
});

describe('each figure is said whole and unrounded, with its place in the text:', () => {
  test.each(said)('%s', (id, en, zh, paragraph, phrase) => {
    expect(statement(id, 'en')).toMatchObject({
      quantity: en,
      phrase,
      source: `China Resources Power, press release, paragraph ${paragraph}`,
      attribution: 'as stated by the company',
    });
    expect(statement(id, 'zh')).toMatchObject({
      quantity: zh,
      phrase,
      source: `华润电力，新闻稿，第${paragraph}段`,
    });
    for (const language of ['en', 'zh'] as const) {
      const { sentence, quantity, label } = statement(id, language);
      expect(sentence).toContain(quantity);
      expect(sentence).toContain(label);
    }
  });
});

test('what is exact says so, what is a bound gives its qualifier, and a missing period is said to be missing', () => {
  expect(statement('industrial-output', 'en')).toMatchObject({
    qualifier: 'exact as printed',
    status: 'expected',
    period: 'period not stated',
  });
  expect(statement('poverty-alleviation-funds', 'en')).toMatchObject({
    qualifier: 'over',
    status: 'reported',
    period: '13th Five-Year Plan',
    unit: 'money, currency not stated',
  });
  expect(statement('people-benefited', 'zh')).toMatchObject({ qualifier: '超过', status: '已报告' });
});

test('a bound without a printed qualifier has the language’s own, also with “at least” and below', () => {
  const [figure] = report.figures;
  const words = (['>', '>=', '<', '<='] as const).map(
    (comparator) =>
      figure &&
      statementOf(report, { ...figure, comparator, qualifier: null }, 'zh', allMessages.zh).qualifier,
  );
  expect(new Set(words).size).toBe(4);
  expect(words[0]).toBe('超过');
  expect(words.join()).not.toContain('以上');
});

test('a figure is put into words once a language, in each language its own', () => {
  const [figure] = report.figures;
  if (!figure) throw new Error('The report has no figure');
  const inEnglish = statementOf(report, figure, 'en', allMessages.en);
  const inChinese = statementOf(report, figure, 'zh', allMessages.zh);
  expect(statementOf(report, figure, 'en', allMessages.en)).toBe(inEnglish);
  expect(statementOf(report, figure, 'zh', allMessages.zh)).toBe(inChinese);
  expect(inChinese.quantity).not.toBe(inEnglish.quantity);
});

test('another report says the same figure in its own units', () => {
  const figure = figureOf(report, 'people-benefited');
  const renamed = {
    ...report,
    units: report.units.map((unit) => ({
      ...unit,
      pattern: { en: { other: '{n} folk' }, zh: { other: '{n}位' } },
    })),
  };
  statementOf(report, figure, 'en', allMessages.en);
  expect(statementOf(renamed, figure, 'en', allMessages.en).quantity).toBe('more than 40,000 folk');
});
