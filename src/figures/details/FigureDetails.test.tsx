// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { report } from 'virtual:report';
import { expect, test, vi } from 'vitest';
import { figureOf } from '@/report/lookup.ts';
import { renderInView } from '@/report/renderInView.tsx';
import { FigureDetails } from './FigureDetails.tsx';

const show = (id: string, language: 'en' | 'zh' = 'en', onClose: (() => void) | null = null) =>
  renderInView(<FigureDetails figure={figureOf(report, id)} onClose={onClose} />, { language });

/** The descriptions by their terms, as a reader takes them in. */
function facts(): Record<string, string> {
  const terms = screen.getAllByRole('term').map((term) => {
    const description = term.nextElementSibling;
    return [term.textContent, description?.textContent.replaceAll(/\s+/g, ' ').trim() ?? ''] as const;
  });
  return Object.fromEntries(terms);
}

test('all that is known of a figure stands in its details', () => {
  show('people-benefited');
  expect(screen.getByRole('complementary', { name: /Details: poor people/ }).textContent).toContain(
    'more than 40,000 people',
  );
  expect(facts()).toEqual({
    Status: 'reported',
    Qualifier: 'more thanThe true number is higher; how much is not stated.',
    Unit: 'people',
    Period: '13th Five-Year Plan',
    'Dates and their basis':
      '2016–2020the event: stated by the source · China Resources Power, press release, paragraph 4the year: from another public record · CGTN, 29 October 2020, on the roadmap of the 14th Five-Year Plan',
    Who: 'Company',
    'Kind of work': 'all of these togetherassigned by us, not by the text',
    Source: 'China Resources Power, press release, paragraph 4',
  });
  const quoted = screen.getByRole('figure');
  expect(quoted.textContent).toContain('more than 40,000');
  expect(quoted.textContent).toContain('paragraph 4 of 4');
  expect(quoted.textContent).toContain('as stated by the company');
});

test('expected, period not stated and currency not stated are said there too', () => {
  show('industrial-output');
  expect(facts()).toMatchObject({
    Qualifier: 'exact as printed',
    Status: 'expectedA forecast, not a result yet.',
    Period: 'period not stated',
  });
  expect(facts()['Note']).toMatch(/Expected, not achieved/);
});

test('the printed phrase keeps its own language on a Chinese page, whose translations are marked as ours', () => {
  show('poverty-alleviation-funds', 'zh');
  const phrase = screen.getByText('over 200 million');
  expect(phrase.tagName).toBe('Q');
  expect(phrase.lang).toBe('en');
  expect(facts()['单位']).toContain('货币未注明');
  expect(screen.getByText('此处中文为我们的译文。')).toBeTruthy();
  cleanup();
  show('poverty-alleviation-funds', 'en');
  expect(screen.queryByText(/Worded by us/)).toBeNull();
});

test('the dates lead to their entry on the timeline', async () => {
  const { select } = show('people-benefited');
  await userEvent.click(screen.getByRole('button', { name: '2016–2020' }));
  expect(select).toHaveBeenCalledExactlyOnceWith({ kind: 'event', id: 'plan-13' });
});

test('a link, its address and a citation can be taken away', async () => {
  const user = userEvent.setup();
  show('people-benefited');
  expect(screen.getByRole('link', { name: 'Link' }).getAttribute('href')).toBe('?figure=people-benefited');
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(await navigator.clipboard.readText()).toBe('http://localhost:3000/?figure=people-benefited');
  await user.click(screen.getByRole('button', { name: 'Copy citation' }));
  expect(await navigator.clipboard.readText()).toMatch(
    /more than 40,000 people, as stated by the company.*paragraph 4/,
  );
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toEqual(['Copied.', 'Copied.']);
});

test('it can be closed where there is something to close, and only there', async () => {
  const onClose = vi.fn<() => void>();
  const { unmount } = show('people-benefited', 'en', onClose);
  await userEvent.click(
    within(screen.getByRole('complementary')).getByRole('button', { name: 'Close details' }),
  );
  expect(onClose).toHaveBeenCalledOnce();
  unmount();
  show('people-benefited');
  expect(screen.queryByRole('button', { name: 'Close details' })).toBeNull();
});
