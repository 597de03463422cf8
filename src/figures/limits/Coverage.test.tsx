// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { report } from 'virtual:report';
import { expect, test } from 'vitest';
import { NO_FILTERS } from '@/report/filters.ts';
import { renderInView } from '@/report/renderInView.tsx';
import { Coverage } from './Coverage.tsx';

const kinds = () =>
  screen.getAllByRole('term').map((term) => `${term.textContent}: ${term.nextElementSibling?.textContent}`);

test('each kind of work shows its own figures whole, or that it has none; the assignment is said to be ours', () => {
  renderInView(<Coverage />);
  expect(screen.getByText(/assigns no figure to any of them; the assignment is ours/).textContent).toContain(
    'paragraph 4',
  );
  const [industry, energy, consumption, donations, education, together] = kinds();
  expect(industry).toMatch(
    /^Industry: 5 figures of its own.*expected RMB 4\.95 billion.*more than 3,000 people/,
  );
  expect(energy).toBe('New energy: No figure of its own.');
  expect(consumption).toBe('Consumption: No figure of its own.');
  expect(donations).toMatch(/One figure of its own.*more than 40 tons/);
  expect(education).toMatch(/more than 60 students/);
  expect(together).toMatch(
    /^All kinds together:.*over 200 million \(currency not stated\).*more than 15,000 families/,
  );
});

test('a report that assigns its figures itself is not said to be assigned by us, and one without kinds has no such part', () => {
  const { unmount } = renderInView(<Coverage />, { report: { ...report, topicsAssignedBy: 'source' } });
  expect(screen.queryByText(/assignment is ours/)).toBeNull();
  unmount();
  const { container } = renderInView(<Coverage />, { report: { ...report, topics: [] } });
  expect(container.textContent).toBe('');
});

test('the filters act on it: only the kind asked for, only the figures let through', () => {
  renderInView(<Coverage />, { filters: { ...NO_FILTERS, topics: ['industrial'], statuses: ['expected'] } });
  expect(kinds()).toHaveLength(2);
  expect(screen.getAllByRole('button').map(({ dataset }) => dataset['figure'])).toEqual([
    'industrial-output',
    'tax-revenue',
  ]);
});

test('a figure selects itself', async () => {
  const { select } = renderInView(<Coverage />);
  await userEvent.click(screen.getByRole('button', { name: /more than 40 tons/ }));
  expect(select).toHaveBeenCalledExactlyOnceWith({ kind: 'figure', id: 'disinfectant-donated' });
});
