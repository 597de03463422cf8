// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { bundledReport } from '@/report/bundled.ts';
import { writtenSlides } from '@/report/writtenSlides.ts';
import { renderInView } from '@/report/renderInView.tsx';
import { Kept, openSlides } from './deckForTests.tsx';
import { standInForStage } from './stageForTests.ts';

beforeEach(standInForStage);

const COUNT = writtenSlides(bundledReport).length;
const numberOf = (id: string) => writtenSlides(bundledReport).findIndex((slide) => slide.id === id) + 1;

const openNumber = () => Number(openSlides()[0]?.dataset['slide']);
const slide = () => {
  const [element] = openSlides();
  if (!element) throw new Error('no slide is open');
  return within(element);
};

describe('the presentation', () => {
  test('one slide at a time is there, in a layer with a name, and its change is said once', async () => {
    const user = userEvent.setup();
    renderInView(<Kept />);
    expect(screen.getByRole('dialog', { name: /^Presentation: What China Resources Power/ })).toBeTruthy();
    expect(openSlides()).toHaveLength(1);
    await user.keyboard('{ArrowRight}');
    expect(openSlides()).toHaveLength(1);
    expect(openNumber()).toBe(2);
    expect(screen.getAllByRole('status')).toHaveLength(1);
    expect(screen.getByRole('status').textContent).toBe(
      `Slide 2 of ${COUNT}: People the company says it directly benefited`,
    );
  });

  test('a headline slide says the whole quantity, its status, scope, period and source', () => {
    renderInView(<Kept start={{ slide: numberOf('output'), step: 0 }} />);
    const figure = document.querySelector('[data-figure="industrial-output"]');
    expect(figure?.textContent).toContain('expected RMB 4.95 billion');
    expect(slide().getByText('Expected, not a result')).toBeTruthy();
    expect(slide().getByText('Project · period not stated')).toBeTruthy();
    expect(slide().getByText('China Resources Power, press release, paragraph 2')).toBeTruthy();
  });

  test('the funds keep their “over” and that the currency is not stated, in both languages', () => {
    const start = { slide: numberOf('funds-stage'), step: 0 };
    const { unmount } = renderInView(<Kept start={start} />);
    expect(document.querySelector('[data-figure]')?.textContent).toContain(
      'over 200 million (currency not stated)',
    );
    unmount();
    renderInView(<Kept start={start} />, { language: 'zh' });
    expect(document.querySelector('[data-figure]')?.textContent).toContain('超过2亿（货币未注明）');
  });

  test('a question is asked, then tried, and refused with its reason; a step at a time', async () => {
    const user = userEvent.setup();
    renderInView(<Kept start={{ slide: numberOf('limits'), step: 0 }} />);
    expect(slide().getAllByRole('term')).toHaveLength(1);
    expect(slide().queryAllByRole('definition')).toHaveLength(0);
    await user.keyboard('{ArrowRight}');
    expect(slide().getAllByRole('term')).toHaveLength(1);
    const [tried] = slide().getAllByRole('definition');
    expect(tried?.textContent).toContain('(200 million, ∞) ÷ (40,000, ∞) = (0, ∞)');
    expect(tried?.textContent).toContain('Can’t be stated. Two lower bounds: their ratio has no bound.');
    expect(openNumber()).toBe(numberOf('limits'));
    expect(screen.getByRole('status').textContent).toMatch(/, step 2 of 6$/);
  });

  test('a number and Enter go to that slide; what is typed is shown', async () => {
    const user = userEvent.setup();
    renderInView(<Kept />);
    await user.keyboard('11');
    expect(screen.getByText('Go to slide 11 …')).toBeTruthy();
    await user.keyboard('{Enter}');
    expect(openNumber()).toBe(11);
  });

  test('b blacks the screen out, says so, and the slide can’t take focus; b brings it back', async () => {
    const user = userEvent.setup();
    renderInView(<Kept />);
    await user.keyboard('b');
    expect(screen.getByRole('status').textContent).toBe('The screen is black.');
    expect(document.querySelector('[data-slide]')?.closest('[inert]')).toBeTruthy();
    await user.keyboard('b');
    expect(document.querySelector('[data-slide]')?.closest('[inert]')).toBeNull();
  });

  test('Escape closes what is open first, then leaves', async () => {
    const user = userEvent.setup();
    const onClose = vi.fn<() => void>();
    renderInView(<Kept onClose={onClose} />);
    await user.keyboard('?');
    expect(screen.getByRole('dialog', { name: 'More' })).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog', { name: 'More' })).toBeNull();
    expect(onClose).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('the overview lists every slide, finds one by its title, and goes there', async () => {
    const user = userEvent.setup();
    renderInView(<Kept />);
    await user.keyboard('o');
    const overview = within(screen.getByRole('dialog', { name: 'Overview' }));
    expect(overview.getAllByRole('listitem')).toHaveLength(COUNT);
    expect(document.activeElement).toBe(overview.getByRole('button', { name: /^1 / }));
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(overview.getByRole('button', { name: /^2 / }));
    await user.type(overview.getByRole('searchbox'), 'currency it does');
    expect(overview.getAllByRole('listitem')).toHaveLength(1);
    await user.click(overview.getByRole('button', { name: /^4 .*in a currency it does not name/ }));
    expect(openNumber()).toBe(numberOf('funds-stage'));
    expect(screen.queryByRole('dialog', { name: 'Overview' })).toBeNull();
  });

  test('everything a key does has a button, and a button keeps Enter and Space for itself', async () => {
    const user = userEvent.setup();
    const onLanguage = vi.fn<() => void>();
    renderInView(<Kept onLanguage={onLanguage} />);
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(openNumber()).toBe(2);
    await user.keyboard('{Enter}');
    expect(openNumber()).toBe(3);
    await user.click(screen.getByRole('button', { name: '中文' }));
    expect(onLanguage).toHaveBeenCalledExactlyOnceWith('zh');
  });

  test('it plays on and on with a pause in reach, and stops when someone takes over', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    renderInView(<Kept start={{ slide: COUNT, step: 0 }} />);
    await user.keyboard('a');
    act(() => void vi.advanceTimersByTime(10_000));
    expect(openNumber()).toBe(1);
    expect(screen.getByRole('button', { name: 'Pause' })).toBeTruthy();
    await user.keyboard('{ArrowRight}');
    expect(screen.queryByRole('button', { name: 'Pause' })).toBeNull();
    vi.useRealTimers();
  });

  test('a popup that is blocked is said on the stage, which offers a tab and shows no notes to the hall', async () => {
    const user = userEvent.setup();
    vi.spyOn(window, 'open').mockReturnValue(null);
    renderInView(<Kept start={{ slide: 2, step: 0 }} />);
    await user.keyboard('s');
    expect(screen.getByRole('status').textContent).toMatch(/^The browser blocked the presenter’s window/);
    expect(screen.getByRole('link', { name: 'Open it as a tab' }).getAttribute('href')).toMatch(
      /(?=.*presenter=.)(?=.*slide=2)/,
    );
    expect(screen.queryByText(/Say the two words/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('link', { name: 'Open it as a tab' })).toBeNull();
    expect(openNumber()).toBe(2);
  });

  test('full screen that is refused is said, and the deck goes on', async () => {
    const user = userEvent.setup();
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
    renderInView(<Kept />);
    await user.keyboard('f');
    // The refusal arrives in its own time.
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toMatch(/^The browser refused full screen/),
    );
    await user.keyboard('{ArrowRight}');
    expect(openNumber()).toBe(2);
    expect(screen.getByRole('status').textContent).toMatch(/^Slide 2/);
  });

  test('a report without slides of its own gets a deck of its headlines, charts, dates, limits, ledger and sources', () => {
    renderInView(<Kept start={{ slide: 99, step: 0 }} />, { report: { ...bundledReport, slides: [] } });
    // Title, 3 headlines and the dots of one, 4 charts, dates, limits, ledger, sources.
    expect(openNumber()).toBe(13);
  });
});
