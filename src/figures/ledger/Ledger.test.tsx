// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { NuqsTestingAdapter, type UrlUpdateEvent } from 'nuqs/adapters/testing';
import { report } from 'virtual:report';
import { beforeEach, expect, test, vi } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { isLowerBound } from '@/quantity/quantity.ts';
import { NO_FILTERS, type Filters } from '@/report/filters.ts';
import { renderInView } from '@/report/renderInView.tsx';
import { statementOf } from '@/report/words/statement.ts';
import { standInForScreen } from '@/ui/screen/screenForTests.ts';
import { Ledger } from './Ledger.tsx';

beforeEach(() => standInForScreen(1440));

function show(search = '', language: 'en' | 'zh' = 'en', filters: Partial<Filters> = {}) {
  const addresses: string[] = [];
  const onUrlUpdate = ({ queryString }: UrlUpdateEvent) => addresses.push(queryString);
  const view = renderInView(
    <NuqsTestingAdapter searchParams={search} onUrlUpdate={onUrlUpdate} hasMemory>
      <Ledger filters={null} />
    </NuqsTestingAdapter>,
    { language, filters: { ...NO_FILTERS, ...filters } },
  );
  return { ...view, addresses };
}
const rows = (label = /^The ten figures$|全部10个数字/) =>
  within(screen.getByRole('table', { name: label }))
    .getAllByRole('row')
    .filter((row) => row.dataset['figure'] !== undefined);
/** The same ids in another order are the same. */
const asSet = (ids: readonly (string | undefined)[]) => new Set(ids);
const order = () => rows().map((row) => row.dataset['figure'] ?? '');
const headings = () => [...document.querySelectorAll('.led-unit')].map(({ textContent }) => textContent);

test.each(['en', 'zh'] as const)('every figure has its row, whole, in %s', (language) => {
  show('', language);
  const m = allMessages[language];
  expect(order()).toHaveLength(report.figures.length);
  expect(asSet(order())).toEqual(asSet(report.figures.map(({ id }) => id)));
  for (const row of rows()) {
    const figure = report.figures.find(({ id }) => id === row.dataset['figure']);
    if (!figure) throw new Error('a row of no figure');
    const said = statementOf(report, figure, language, m);
    const cells = [...row.children].map(({ textContent }) => textContent.trim());
    expect(cells).toEqual([
      said.quantity,
      said.label,
      '',
      `${said.phrase} ${said.paragraph}`,
      `${said.status} ${said.scope} ${said.period}`,
    ]);
  }
  expect(screen.getByRole('table').textContent).not.toContain('以上');
});

test.each([
  ['en', /more than|over/, 'bar with an open end: and more'],
  ['zh', /超过/, '横条，终点开放：不止此数'],
] as const)('all six bounds keep their qualifier and their open end, in %s', (language, qualifier, drawn) => {
  show('', language);
  const bounds = report.figures.filter(isLowerBound).map(({ id }) => id);
  expect(bounds).toHaveLength(6);
  for (const row of rows().filter(({ dataset }) => bounds.includes(dataset['figure'] ?? ''))) {
    expect(row.firstElementChild?.textContent).toMatch(qualifier);
    expect(within(row).getByRole('img', { name: drawn })).toBeTruthy();
    expect(row.querySelectorAll('[data-mark="more"]')).toHaveLength(1);
  }
  expect(document.querySelectorAll('[data-mark]')).toHaveLength(6);
});

test('each unit has an axis of its own, those of the headlines first', () => {
  show();
  expect(headings()).toEqual([
    'RMB, expected',
    'money, currency not stated',
    'people',
    'years',
    'students',
    'tons',
    'families',
  ]);
});

test('grouping and sorting are chosen as radio buttons and written into the address', async () => {
  const { addresses } = show();
  await userEvent.click(screen.getByRole('radio', { name: 'Status' }));
  const groups = () => [...document.querySelectorAll('.led-group')].map(({ textContent }) => textContent);
  expect(groups()).toEqual(['reported', 'expected']);
  expect(order().slice(-2)).toEqual(['industrial-output', 'tax-revenue']);
  await userEvent.click(screen.getByRole('radio', { name: 'Number' }));
  const people = order().filter((id) => id === 'people-benefited' || id === 'herb-project-people');
  expect(people).toEqual(['people-benefited', 'herb-project-people']);
  await vi.waitFor(() => expect(addresses.at(-1)).toBe('?group=status&sort=number'));
});

test('a number is only sorted among those of its unit', () => {
  show('?sort=number');
  expect(headings()).toHaveLength(7);
  expect(order().slice(0, 5)).toEqual([
    'industrial-output',
    'tax-revenue',
    'poverty-alleviation-funds',
    'people-benefited',
    'herb-project-people',
  ]);
});

test('finding folds the rest away, counts what is left, and shows it on demand', async () => {
  show('?find=expected');
  expect(screen.getByRole('status').textContent).toBe('2 of 10 figures');
  expect(order()).toEqual(['industrial-output', 'tax-revenue']);
  const fold = screen.getByRole('button', { name: '8 hidden show' });
  expect(fold.getAttribute('aria-expanded')).toBe('false');
  await userEvent.click(fold);
  expect(fold.getAttribute('aria-expanded')).toBe('true');
  expect(rows(/Hidden by the filters/)).toHaveLength(8);
});

test('finding takes any part of what is said, in any letter case and width, and says when there is none', async () => {
  show();
  const find = screen.getByRole('searchbox', { name: 'Find a figure' });
  await userEvent.type(find, 'ＭＯＲＥ than ４０，０００');
  expect(order()).toEqual(['people-benefited']);
  await userEvent.type(find, ' <b>x</b>');
  expect(screen.getByText(/No figure matches “ＭＯＲＥ than ４０，０００ <b>x<\/b>”\./)).toBeTruthy();
});

test('the page’s filters act on the ledger', () => {
  show('', 'en', { scopes: ['company'] });
  expect(asSet(order())).toEqual(
    asSet(['families-benefited', 'people-benefited', 'poverty-alleviation-funds']),
  );
  expect(screen.getByRole('button', { name: '7 hidden show' })).toBeTruthy();
});

test('Tab comes to one row, arrows move between rows, and a press selects', async () => {
  const { select } = show();
  const buttons = rows().map((row) => within(row).getByRole('button'));
  expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).toEqual([buttons[0]]);
  act(() => buttons[0]?.focus());
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(document.activeElement).toBe(buttons[2]);
  expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).toEqual([buttons[2]]);
  await userEvent.keyboard('{End}{Home}{Enter}');
  expect(select).toHaveBeenCalledExactlyOnceWith({ kind: 'figure', id: 'industrial-output' });
});

test('a hand that rests on a row is told what its number means; Escape ends that', async () => {
  show();
  const row = rows().find(({ dataset }) => dataset['figure'] === 'people-benefited');
  if (!row) throw new Error('no row');
  await userEvent.hover(row);
  const panel = await screen.findByRole('group', { name: 'About: poor people directly benefited' });
  expect(panel.textContent).toContain('A minimum: the true number is higher.');
  expect(within(panel).getByRole('button', { name: 'Source, paragraph 4' })).toBeTruthy();
  expect(within(panel).getByRole('link', { name: 'Timeline' }).getAttribute('href')).toBe('?event=plan-13');
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('group', { name: /^About/ })).toBeNull();
});

test('a screen reader hears the number of all rows and the place of each', () => {
  show();
  const table = screen.getByRole('table');
  const all = within(table).getAllByRole('row');
  expect(table.getAttribute('aria-rowcount')).toBe(String(all.length));
  expect(all.map((row) => Number(row.getAttribute('aria-rowindex')))).toEqual(all.map((_, at) => at + 1));
});
