import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { LANGUAGE_IDS, type Language } from '@/i18n/languages.ts';
import { figureOf } from '../lookup.ts';
import type { Report } from '../model.ts';
import { parseReport } from '../parse.ts';
import { figureLines } from './figureLines.ts';
import { itemText, type LineKind } from './line.ts';

const examples = join(import.meta.dirname, '../examples');

function parsed(text: string): Report {
  const result = parseReport(text);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.report;
}

const read = (name: string) => readFileSync(join(examples, `${name}.json`), 'utf8');

function said(report: Report, id: string, language: Language, kind: LineKind): string {
  const lines = figureLines(report, figureOf(report, id), language, allMessages[language]);
  const found = lines.find((line) => line.kind === kind);
  return found?.items.map(itemText).join(' | ') ?? '';
}

/** What each example's figure carries, and the words for it. */
const carried: readonly (readonly [
  report: string,
  figure: string,
  kind: LineKind,
  en: string,
  zh: string,
])[] = [
  ['bounds', 'people-served', 'qualifier', 'more than | The true number is higher', '超过 | 真实数值更高'],
  ['bounds', 'volunteers', 'qualifier', 'at least | The true number is this or higher.', '等于或高于此数'],
  ['bounds', 'complaints', 'qualifier', 'The true number is lower', '真实数值更低'],
  ['bounds', 'doses', 'qualifier', 'up to | The true number is this or lower.', '最多 | 真实数值等于或低于'],
  ['bounds', 'visitors', 'qualifier', 'around | The true number is near this', '约 | 真实数值接近'],
  ['bounds', 'members', 'qualifier', 'nearly | The true number is a little lower', '略低于此数'],
  ['ranges', 'follow-up', 'qualifier', 'between the two ends', '两端之间'],
  ['ranges', 'efficacy', 'qualifier', 'the printed 95% confidence interval', '95%置信区间'],
  ['ranges', 'warming', 'qualifier', 'The margin is printed', '误差范围'],
  ['shares', 'online', 'qualifier', 'That is 80%.', '即80%'],
  ['shares', 'women', 'whole', 'respondents', '答卷者'],
  ['changes', 'growth', 'change', 'against 2020 | from 200 GWh | to 214 GWh | It works out', '从200'],
  ['changes', 'solar', 'change', 'against 2018', '与2018年相比'],
  ['money', 'grant', 'beside', 'about US$765 million — as the source prints it', '并非我们换算'],
  ['money', 'gifts', 'unit', 'currency not stated', '货币未注明'],
  ['outlook', 'hungry', 'status', 'estimated by the alliance | An estimate, not a count.', '估计（联盟）'],
  ['outlook', 'jobs-provisional', 'status', 'may still change', '仍可能变动'],
  ['outlook', 'output', 'status', 'expected | A forecast', '预计 | 是预测'],
  ['outlook', 'cut', 'status', 'target | A goal', '目标 | 是目标'],
  ['outlook', 'invest', 'status', 'planned | A plan', '计划 | 是计划'],
  ['outlook', 'need', 'status', 'needed | What is needed', '需要 | 是所需'],
  ['outlook', 'cut', 'period', 'by 2030', '到2030年'],
  ['series', 'passes-2019', 'measure', '2021: more than 15 sites', '2018年：9'],
  ['series', 'passes-2019', 'measure', '2023: expected 20 sites', '2023年：预计20'],
  [
    'parts',
    'books',
    'parts',
    'for children: 500 books | for adults: 700 books | The parts add up',
    '各部分相加等于此数',
  ],
  ['parts', 'children-books', 'partOf', 'books bought: 1,200 books', '购入图书：1,200'],
  [
    'restated',
    'passengers',
    'alsoStated',
    'nearly 40,000 people “nearly 40,000”, title',
    '“nearly 40,000”，标题',
  ],
  ['restated', 'delays', 'corrects', '12 “12”, paragraph 2', '12 “12”，第2段'],
  ['restated', 'delays-old', 'correctedBy', '11 “11”, paragraph 3', '11 “11”，第3段'],
  [
    'restated',
    'accidents',
    'source',
    'Rail Regulator, annual table, paragraph 4 | Not from',
    '铁路监管局，年度表，第4段',
  ],
  ['restated', 'founded', 'source', 'title', '标题'],
  ['words', 'rank', 'among', 'museums of the islands', '群岛各博物馆'],
  ['words', 'rank', 'period', '2025', '2025年'],
  ['words', 'helpers', 'qualifier', 'none is made up', '也不编造'],
  ['periods', 'fiscal', 'period', 'fiscal year 2021 | 2021', '2021财年 | 2021年'],
  ['periods', 'since', 'period', 'since 2008 | from 2008 on', '2008年以来'],
  ['smallest', 'loaves', 'phrase', '“more than 1,200” — as stated by Corner Bakery', 'more than 1,200'],
];

describe.each(LANGUAGE_IDS)('in %s', (language) => {
  test.each(carried)('%s: %s says its %s', (name, figure, kind, en, zh) => {
    expect(said(parsed(read(name)), figure, language, kind)).toContain(language === 'en' ? en : zh);
  });
});

test('every figure of every example says status, qualifier, period, whose it is, phrase and source', () => {
  for (const file of readdirSync(examples).filter((one) => one.endsWith('.json'))) {
    const report = parsed(readFileSync(join(examples, file), 'utf8'));
    for (const { id } of report.figures) {
      for (const kind of ['status', 'qualifier', 'period', 'scope', 'phrase', 'source'] as const) {
        expect(said(report, id, 'zh', kind), `${file} ${id} ${kind}`).toMatch(/\S/);
      }
    }
  }
});

test('a change or a sum that does not work out is said to, with what the figures make', () => {
  const changes = parsed(read('changes').replace('"value": 7,', '"value": 9,').replace('up 7.0%', 'up 9.0%'));
  expect(said(changes, 'growth', 'en', 'change')).toContain(
    'It does not work out: 214 GWh against 200 GWh is 7%.',
  );
  const parts = parsed(read('parts').replace('1200', '1300').replace('1,200', '1,300'));
  expect(said(parts, 'books', 'en', 'parts')).toContain('they make 1,200 books');
});

test('what is shown in another language is marked with it', () => {
  const report = parsed(read('chinese'));
  const lines = figureLines(report, figureOf(report, 'canals'), 'en', allMessages.en);
  const scope = lines.find(({ kind }) => kind === 'scope');
  expect(scope?.items[0]?.[0]).toMatchObject({ text: '青山县水利局', lang: 'zh' });
});
