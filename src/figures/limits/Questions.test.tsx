// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { NO_FILTERS } from '@/report/filters.ts';
import { renderInView } from '@/report/renderInView.tsx';
import { standInForScreen } from '@/ui/screen/screenForTests.ts';
import { Questions } from './Questions.tsx';

beforeEach(() => standInForScreen(1200));

const asked = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

test('every question of the report is asked, and its verdict and its reason stand below it', () => {
  renderInView(<Questions />);
  expect(asked()).toHaveLength(6);
  expect(screen.getAllByText('Can’t be stated')).toHaveLength(5);
  const share = screen.getByText('How large is the expected tax compared with the expected output?');
  expect(share.parentElement?.textContent).toMatch(
    /expected about 4\.5%.*“expected RMB 225 million” and “expected RMB 4\.95 billion”/,
  );
  const number = share.parentElement?.querySelector('.fig-numeral');
  expect(number?.textContent).toBe('4.5%');
  expect(number?.getAttribute('data-look')).toBe('hatched');
});

test.each([
  ['en', 'more than 40,000 people'],
  ['zh', '超过4万人'],
] as const)('each figure is quoted once in the band and named after that, in %s', (language, quantity) => {
  const { container } = renderInView(<Questions />, { language });
  expect(container.textContent.split(`“${quantity}”`)).toHaveLength(2);
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
