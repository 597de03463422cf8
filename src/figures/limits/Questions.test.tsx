// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { NO_FILTERS } from '@/report/filters.ts';
import { renderInView } from '@/report/renderInView.tsx';
import { Questions } from './Questions.tsx';

const asked = () => screen.getAllByRole('term').map(({ textContent }) => textContent);

test('every question of the report is asked, and its answer or its reason stands below it', () => {
  renderInView(<Questions />);
  expect(asked()).toHaveLength(6);
  expect(screen.getAllByText('Can’t be stated.')).toHaveLength(5);
  const share = screen.getByText('How large is the expected tax compared with the expected output?');
  expect(share.nextElementSibling?.textContent).toMatch(
    /expected about 4\.5%.*expected RMB 225 million.*expected RMB 4\.95 billion/,
  );
});

test('a question is asked only while all its figures are shown', () => {
  const { unmount } = renderInView(<Questions />, { filters: { ...NO_FILTERS, statuses: ['expected'] } });
  expect(asked()).toEqual(['How large is the expected tax compared with the expected output?']);
  unmount();
  const { container } = renderInView(<Questions />, {
    filters: { ...NO_FILTERS, topics: ['donations'], statuses: ['expected'] },
  });
  expect(container.textContent).toBe('');
});
