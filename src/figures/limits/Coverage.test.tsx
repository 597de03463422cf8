// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { report } from 'virtual:report';
import { beforeEach, expect, test } from 'vitest';
import { NO_FILTERS } from '@/report/filters.ts';
import { renderInView } from '@/report/renderInView.tsx';
import { standInForScreen } from '@/ui/screen/screenForTests.ts';
import { Coverage } from './Coverage.tsx';

beforeEach(() => standInForScreen(1200));

const kinds = () =>
  screen.getAllByRole('term').map((term) => `${term.textContent}: ${term.nextElementSibling?.textContent}`);

test('each kind of work shows its own figures whole, or where it is named without one', () => {
  renderInView(<Coverage />);
  const [industry, energy, consumption, donations, education, together] = kinds();
  expect(industry).toMatch(/^Industry: Industrial output expected RMB 4\.95 billion.*more than 3,000 people/);
  expect(energy).toBe('New energy: named in paragraph 4; no figure of its own');
  expect(consumption).toBe('Consumption: named in paragraph 4; no figure of its own');
  expect(donations).toMatch(/more than 40 tons/);
  expect(education).toMatch(/more than 60 students/);
  expect(together).toMatch(
    /^All five together:.*over 200 million \(currency not stated\).*more than 15,000 families/,
  );
});

test('a report that has no groups has no such part, and one with groups of its own names them', () => {
  const { container, unmount } = renderInView(<Coverage />, { report: { ...report, topics: [] } });
  expect(container.textContent).toBe('');
  unmount();
  const names = { topics: { en: 'Segment', zh: '业务', ours: [] } };
  renderInView(<Coverage />, { report: { ...report, names } });
  expect(screen.getByRole('heading', { name: 'Segment' })).toBeTruthy();
});

test('on a phone the rows are folded below their name', async () => {
  standInForScreen(390);
  renderInView(<Coverage />);
  const fold = screen.getByRole('group');
  expect(fold.tagName).toBe('DETAILS');
  expect(fold.hasAttribute('open')).toBe(false);
  await userEvent.click(screen.getByText('Kind of work'));
  expect(fold.hasAttribute('open')).toBe(true);
});

test('the filters act on it: only the kind asked for, only the figures let through', () => {
  renderInView(<Coverage />, { filters: { ...NO_FILTERS, topics: ['industrial'], statuses: ['expected'] } });
  expect(kinds()).toHaveLength(2);
  expect(screen.getAllByRole('button').map(({ dataset }) => dataset['figure'])).toEqual([
    'industrial-output',
    'tax-revenue',
  ]);
});

test('a figure selects itself, and is heard by its name; what is expected is heard to be so', async () => {
  const { select } = renderInView(<Coverage />);
  await userEvent.click(screen.getByRole('button', { name: 'Disinfectant donated' }));
  expect(select).toHaveBeenCalledExactlyOnceWith({ kind: 'figure', id: 'disinfectant-donated' });
  expect(screen.getByRole('button', { name: 'Tax revenue expected RMB 225 million' })).toBeTruthy();
});
