// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { bundledReport } from '../bundled.ts';
import { coin, plain, reportOf } from '../complete/completeForTests.ts';
import { figureOf } from '../lookup.ts';
import { renderInView } from '../renderInView.tsx';
import { ReportLanguage } from './ReportLanguage.tsx';
import { FigureFact } from './FigureFact.tsx';
import { Naming } from './Naming.tsx';
import { GroupName } from './GroupName.tsx';
import { QuantityParts } from './QuantityParts.tsx';
import { Say, SayWithin, useTagOf } from './Say.tsx';
import type { Text } from '../schema/text.ts';

const report = reportOf([plain({ phrase: 'more than 1,200' })], {
  title: 'Bread: {loaves}',
  names: { topics: 'Dough' },
});

function Tag({ text }: { readonly text: Text }) {
  const tagOf = useTagOf();
  return <p>{tagOf(text) ?? 'the page’s'}</p>;
}
const html = (...asked: Parameters<typeof renderInView>) => renderInView(...asked).container.innerHTML;

test('a report’s text has its figures filled in, and its language where that is not the page’s', () => {
  const say = <Say text={report.title} />;
  expect(html(say, { report })).toBe('Bread: more than 1,200 items');
  expect(html(say, { report, language: 'zh' })).toBe('<span lang="en">Bread: more than 1,200 items</span>');
});

test('an element is marked with a language only where it is another', () => {
  const tag = <Tag text={report.title} />;
  expect(html(tag, { report })).toBe('<p>the page’s</p>');
  expect(html(tag, { report, language: 'zh' })).toBe('<p>en</p>');
});

test('a text inside of a sentence of the product is marked alone', () => {
  const within = <SayWithin words={(who = '') => `由${who}估计`} texts={[report.origin.publisher]} />;
  expect(html(within, { report, language: 'zh' })).toBe('由<span lang="en">Bakery</span>估计');
});

test('a text that the product made of a name marks the name alone', () => {
  const naming = <Naming text={report.origin.attribution} names={[report.origin.publisher]} />;
  expect(html(naming, { report })).toBe('as stated by Bakery');
  expect(html(naming, { report, language: 'zh' })).toBe('据<span lang="en">Bakery</span>陈述');
});

describe('a fact of a figure is in its own words and its own language, the product’s words in the page’s:', () => {
  const told = reportOf(
    [
      plain({
        unit: 'coin',
        by: 'the bakers',
        obsStatus: 'estimated',
        phrase: 'well over an estimated 1,200',
        qualifier: 'well over',
        comparator: '>',
        short: 'coins',
        timePeriod: { label: 'then' },
        document: 'list',
      }),
      plain({ id: 'plain' }),
      plain({ id: 'nearly', phrase: 'nearly 1,200' }),
    ],
    { units: [coin], documents: [{ id: 'list', publisher: 'Guild', kind: 'list', language: 'en' }] },
  );
  const facts = [
    'label',
    'short',
    'scope',
    'status',
    'qualifier',
    'unit',
    'period',
    'source',
    'paragraph',
  ] as const;
  const said = (id: string, language: 'en' | 'zh') =>
    facts.map((of) => html(<FigureFact figure={figureOf(told, id)} of={of} />, { report: told, language }));
  const english = (text: string) => `<span lang="en">${text}</span>`;

  test('where all is said by the report', () => {
    const list = `${english('Guild')}，${english('list')}，第1段`;
    expect(said('loaves', 'zh')).toEqual([
      english('loaves'),
      english('coins'),
      english('Guild'),
      `估计（${english('the bakers')}）`,
      english('well over'),
      english('coins'),
      english('then'),
      list,
      list,
    ]);
    expect(said('loaves', 'en').join(' | ')).toBe(
      'loaves | coins | Guild | estimated by the bakers | well over | coins | then | Guild, list, paragraph 1 | Guild, list, paragraph 1',
    );
  });

  test('where the report says no more than it must', () => {
    expect(said('plain', 'zh').slice(3)).toEqual([
      '已报告',
      '与原文数字一致',
      '件',
      '未注明期间',
      `${english('Bakery')}，报告，第1段`,
      '第1段',
    ]);
    expect(said('nearly', 'zh')[4]).toBe('将近');
  });
});

test('a quantity is one run of words, in which the report’s own are marked where they are in another language', () => {
  const parts = (lang?: string) => [
    { type: 'comparator', text: 'well over', ...(lang === undefined ? {} : { lang }) } as const,
    { type: 'number', text: '1,200' } as const,
  ];
  expect(html(<QuantityParts parts={parts()} />)).toBe('well over1,200');
  expect(html(<QuantityParts parts={parts('en')} />)).toBe('<span lang="en">well over</span>1,200');
});

test('a group has its own name in its own language, or the product’s word', () => {
  expect(html(<GroupName of="topics" />, { report, language: 'zh' })).toBe('<span lang="en">Dough</span>');
  expect(html(<GroupName of="scopes" />, { report })).toBe('Who');
});

test('that a report is in another language is said once, and not where it is in the page’s', () => {
  expect(html(<ReportLanguage />, { report })).toBe('');
  expect(html(<ReportLanguage />, { report: bundledReport, language: 'zh' })).toBe('');
  const said = html(<ReportLanguage />, { report, language: 'zh' });
  expect(said).toMatch(/^<p class="rep-language">.*英语.*<\/p>$/);
  const partly = { ...report, title: { en: 'Bread', zh: '面包', ours: [] } };
  expect(html(<ReportLanguage />, { report: partly, language: 'zh' })).not.toBe(said);
});
