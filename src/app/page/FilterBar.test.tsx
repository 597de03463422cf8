// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { NuqsTestingAdapter, type UrlUpdateEvent } from 'nuqs/adapters/testing';
import { report } from 'virtual:report';
import { beforeEach, expect, test, vi } from 'vitest';
import { NO_FILTERS, type Filters } from '@/report/filters.ts';
import { renderInView } from '@/report/renderInView.tsx';
import type { Report } from '@/report/model.ts';
import { FilterBar } from './FilterBar.tsx';

// The test's document has no layout, so there is nothing to observe in it.
beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly observe = vi.fn<() => void>();
      readonly disconnect = vi.fn<() => void>();
    },
  );
});

/** Shows the bar under filters; `changes` gathers what it writes into the address. */
function show(filters: Partial<Filters> = {}, shownReport: Report = report) {
  const changes: { readonly search: string; readonly history: string }[] = [];
  const onUrlUpdate = ({ queryString, options }: UrlUpdateEvent) =>
    changes.push({ search: queryString, history: options.history });
  const searchParams = Object.entries({
    scope: filters.scopes,
    topic: filters.topics,
    status: filters.statuses,
  })
    .filter(([, values]) => values !== undefined)
    .map(([name, values]) => `${name}=${values?.join(',')}`)
    .join('&');
  renderInView(
    <NuqsTestingAdapter searchParams={searchParams} onUrlUpdate={onUrlUpdate}>
      <FilterBar />
    </NuqsTestingAdapter>,
    { report: shownReport, filters: { ...NO_FILTERS, ...filters } },
  );
  return changes;
}

const group = (name: string) => within(screen.getByRole('group', { name }));
const press = (name: string, button: string) =>
  userEvent.click(group(name).getByRole('button', { name: button }));

test('without a filter “All” is pressed in each group, and there is nothing to clear', () => {
  show();
  for (const name of ['Who', 'Status', 'Kind of work']) {
    expect(
      group(name)
        .getAllByRole('button', { pressed: true })
        .map(({ textContent }) => textContent),
    ).toEqual(['All']);
  }
  expect(screen.queryByRole('button', { name: 'Show all' })).toBeNull();
});

test('only scopes that have a figure are offered: the nation has none', () => {
  show();
  expect(
    group('Who')
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(['All', 'Company', 'Project', 'Person']);
});

test('a press adds to what is chosen, in the report’s order, as a step back can undo', async () => {
  const changes = show({ scopes: ['person'] });
  await press('Who', 'Company');
  expect(changes).toEqual([{ search: '?scope=company,person', history: 'push' }]);
});

test('a second press takes it back, and the last one taken back is “All”', async () => {
  const changes = show({ scopes: ['person'] });
  await press('Who', 'Person');
  expect(changes).toEqual([{ search: '', history: 'push' }]);
});

test('choosing every one is the same as all, so nothing is written', async () => {
  const changes = show({ statuses: ['reported'] });
  await press('Status', 'Expected');
  expect(changes).toEqual([{ search: '', history: 'push' }]);
});

test('“All” of a group leaves the other groups alone, “Show all” clears every one', async () => {
  const changes = show({ scopes: ['person'], topics: ['education'] });
  await press('Kind of work', 'All');
  await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
  expect(changes.map(({ search }) => search)).toEqual(['?scope=person', '']);
});

test('a group of one choice is none', () => {
  const figures = report.figures.map((figure) => ({ ...figure, scope: 'company' }));
  show({}, { ...report, figures, topics: report.topics.slice(0, 1) });
  expect(screen.getAllByRole('group')).toHaveLength(1);
  expect(group('Status').getAllByRole('button')).toHaveLength(3);
});
