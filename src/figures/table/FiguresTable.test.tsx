// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { report } from 'virtual:report';
import { expect, test } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { NO_FILTERS } from '@/report/filters.ts';
import { renderInView } from '@/report/renderInView.tsx';
import { statementOf } from '@/report/statement.ts';
import { FiguresTable } from './FiguresTable.tsx';

const bodyRows = () => within(screen.getByRole('table')).getAllByRole('row').slice(1);
const order = () => bodyRows().map((row) => row.dataset['figure']);
const reportOrder = report.figures.map(({ id }) => id);

test.each(['en', 'zh'] as const)('every figure has its row, whole, in %s', (language) => {
  renderInView(<FiguresTable />, { language });
  expect(order()).toEqual(reportOrder);
  for (const [index, figure] of report.figures.entries()) {
    const said = statementOf(report, figure, language, allMessages[language]);
    const cells = [...(bodyRows()[index]?.children ?? [])].map(({ textContent }) => textContent.trim());
    expect(cells).toEqual([
      said.label,
      said.quantity,
      said.status,
      said.scope,
      said.period,
      said.phrase,
      said.paragraph,
    ]);
  }
  expect(screen.getByRole('table').textContent).not.toContain('以上');
});

test('a column’s head sorts up, down and back, and says which', async () => {
  renderInView(<FiguresTable />);
  const head = () => screen.getByRole('columnheader', { name: /Printed phrase/ });
  const press = () => userEvent.click(within(head()).getByRole('button'));
  expect(head().getAttribute('aria-sort')).toBeNull();
  await press();
  expect(head().getAttribute('aria-sort')).toBe('ascending');
  const ascending = order();
  expect(ascending).not.toEqual(reportOrder);
  await press();
  expect(head().getAttribute('aria-sort')).toBe('descending');
  expect(order()).toEqual(ascending.toReversed());
  await press();
  expect(head().getAttribute('aria-sort')).toBeNull();
  expect(order()).toEqual(reportOrder);
});

test('searching narrows the rows as one types, and says how many are left, or none', async () => {
  renderInView(<FiguresTable />);
  const search = screen.getByRole('searchbox', { name: 'Search the figures' });
  await userEvent.type(search, 'expected');
  expect(order()).toEqual(['industrial-output', 'tax-revenue']);
  expect(screen.getByRole('status').textContent).toBe('2 of 10 figures');
  await userEvent.type(search, ' and <b>more</b>');
  expect(screen.getByRole('status').textContent).toBe('0 of 10 figures');
  expect(screen.getByRole('cell').textContent).toBe('No figure matches “expected and <b>more</b>”.');
  await userEvent.clear(search);
  expect(order()).toEqual(reportOrder);
});

test('the filters act on the table', () => {
  renderInView(<FiguresTable />, { filters: { ...NO_FILTERS, scopes: ['company'] } });
  expect(order()).toEqual(['poverty-alleviation-funds', 'people-benefited', 'families-benefited']);
});

test('a row’s name selects its figure; one that answers to the selection is marked', async () => {
  const { select } = renderInView(<FiguresTable />, { selection: { kind: 'event', id: 'plan-13' } });
  const selected = bodyRows().filter((row) => row.dataset['selected'] === 'true');
  expect(selected.map((row) => row.dataset['figure'])).toEqual([
    'poverty-alleviation-funds',
    'people-benefited',
    'families-benefited',
  ]);
  await userEvent.click(screen.getByRole('button', { name: 'increase of local tax revenue' }));
  expect(select).toHaveBeenCalledExactlyOnceWith({ kind: 'figure', id: 'tax-revenue' });
});
