// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { bundledReport } from '../bundled.ts';
import { reportOf, plain } from '../complete/completeForTests.ts';
import { renderInView } from '../renderInView.tsx';
import { ReportLanguage } from './ReportLanguage.tsx';
import { FigureFact } from './FigureFact.tsx';
import { Naming } from './Naming.tsx';
import { GroupName, Say, SayWithin, useTagOf } from './Say.tsx';
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

test('a fact of a figure is in its own words and its own language', () => {
  const told = reportOf(
    [
      plain({
        by: 'the bakers',
        obsStatus: 'estimated',
        phrase: 'an estimated 1,200',
        timePeriod: { label: 'then' },
        document: 'list',
      }),
    ],
    { documents: [{ id: 'list', publisher: 'Guild', kind: 'list', language: 'en' }] },
  );
  const [figure] = told.figures;
  if (!figure) throw new Error('no figure');
  const said = (of: 'label' | 'status' | 'period' | 'paragraph' | 'scope') =>
    html(<FigureFact figure={figure} of={of} />, { report: told, language: 'zh' });
  expect(said('label')).toBe('<span lang="en">loaves</span>');
  expect(said('status')).toBe('估计（<span lang="en">the bakers</span>）');
  expect(said('period')).toBe('<span lang="en">then</span>');
  expect(said('paragraph')).toBe('<span lang="en">Guild</span>，<span lang="en">list</span>，第1段');
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
