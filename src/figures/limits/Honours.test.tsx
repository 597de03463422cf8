// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import { NO_FILTERS } from '@/report/filters.ts';
import { renderInView } from '@/report/renderInView.tsx';
import { standInForScreen } from '@/ui/screen/screenForTests.ts';
import { Honours } from './Honours.tsx';

beforeEach(() => standInForScreen(1200));

const rows = () =>
  screen
    .getAllByRole('term', { hidden: true })
    .map((term) => `${term.textContent}: ${term.nextElementSibling?.textContent}`);

test('six honours by their dates, the dated one to its day, the others no more exactly than is known', async () => {
  const { select } = renderInView(<Honours />);
  expect(rows()).toHaveLength(2);
  expect(rows()[0]).toBe(
    '25 February 2021: National Outstanding Individual for Poverty Alleviation (paragraph 1)',
  );
  expect(rows()[1]).toMatch(/^by 25 February 2021: .*Guangxi May 1st Labor Medal.*\(paragraph 3\)$/);
  expect(rows()[1]?.split(' · ')).toHaveLength(5);
  await userEvent.click(screen.getByText('Honours named'));
  await userEvent.click(screen.getByRole('button', { name: '25 February 2021' }));
  expect(select).toHaveBeenCalledExactlyOnceWith({ kind: 'event', id: 'conference' });
});

test.each(LANGUAGE_IDS)('the honours are folded until they are asked for, in %s', (language) => {
  renderInView(<Honours />, { language });
  expect(screen.getByRole('group').hasAttribute('open')).toBe(false);
  expect(rows()).toHaveLength(2);
});

test('the filters act on the honours as on their entries of the timeline', () => {
  renderInView(<Honours />, { filters: { ...NO_FILTERS, scopes: ['company'] } });
  expect(rows()).toHaveLength(1);
});
