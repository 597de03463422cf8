// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import { NO_FILTERS } from '@/report/filters.ts';
import { renderInView } from '@/report/renderInView.tsx';
import { Honours } from './Honours.tsx';

const lines = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

test('six honours, the dated one to its day, the others no more exactly than is known', async () => {
  const { select } = renderInView(<Honours />);
  expect(lines()).toHaveLength(6);
  expect(lines()[0]).toMatch(/National Outstanding Individual.*25 February 2021.*paragraph 1/);
  for (const line of lines().slice(1)) expect(line).toMatch(/by 25 February 2021.*paragraph 3/);
  await userEvent.click(screen.getByRole('button', { name: /^25 February 2021: National/ }));
  expect(select).toHaveBeenCalledExactlyOnceWith({ kind: 'event', id: 'conference' });
});

test('each date names its honour, as several have the same', () => {
  for (const language of LANGUAGE_IDS) {
    const { unmount } = renderInView(<Honours />, { language });
    const names = screen.getAllByRole('button').map((button) => button.getAttribute('aria-label') ?? '');
    expect(new Set(names).size).toBe(6);
    screen.getAllByRole('button').forEach((button, index) => {
      expect(names[index]).toContain(button.textContent);
    });
    unmount();
  }
});

test('the filters act on the honours as on their entries of the timeline', () => {
  renderInView(<Honours />, { filters: { ...NO_FILTERS, scopes: ['company'] } });
  expect(lines()).toHaveLength(1);
});
