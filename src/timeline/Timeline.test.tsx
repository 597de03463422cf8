// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import { figureOf } from '@/report/lookup.ts';
import { bundledReport } from '@/report/bundled.ts';
import { renderInView } from '@/report/renderInView.tsx';
import { statementOf } from '@/report/words/statement.ts';
import { itemElement } from './axis/input/itemElement.ts';
import { standInForScreen } from '@/ui/screen/screenForTests.ts';
import { Free } from './testing/Free.tsx';
import { basisInWords, dateInWords } from './words/eventWords.ts';

const dated = bundledReport.timeline.filter(({ date }) => date.kind !== 'undated');
const undated = bundledReport.timeline.filter(({ date }) => date.kind === 'undated');

describe.each(LANGUAGE_IDS)('in %s', (language) => {
  const m = allMessages[language];
  const quantities = (ids: readonly string[]) =>
    ids.map((id) => statementOf(bundledReport, figureOf(bundledReport, id), language, m).quantity);

  describe('the list', () => {
    beforeEach(() => standInForScreen(390));

    test('is what a narrow screen gets first: every entry with its date, basis and whole figures', () => {
      renderInView(<Free />, { language });
      const [list] = screen.getAllByRole('list');
      for (const event of dated) {
        const item = list?.querySelector(`[data-event="${event.id}"]`)?.textContent ?? '';
        for (const words of [dateInWords(event, m), basisInWords(event, m), ...quantities(event.figures)]) {
          expect(item, event.id).toContain(words);
        }
      }
    });

    test('is in time order, what is only known to be before a day just before that day', () => {
      renderInView(<Free />, { language });
      const ids = [...document.querySelectorAll('.tl-list > li')].map((item) =>
        item.getAttribute('data-event'),
      );
      expect(ids).toEqual([
        'plan-13',
        'disinfectant',
        'poverty-ended',
        'plan-14',
        'project-works',
        'earlier-honours',
        'conference',
        'release',
        'extension',
      ]);
    });

    test('gives a machine-readable date only where there is one', () => {
      renderInView(<Free />, { language });
      const times = [...document.querySelectorAll('time')].map((time) => time.getAttribute('datetime'));
      expect(times).toEqual(['2020-12', '2021-02-25']);
    });

    test('keeps what has no date apart, in the report’s order and without a date', () => {
      renderInView(<Free />, { language });
      const tray = screen.getByRole('region', { name: m.timeline.undated });
      expect(
        [...tray.querySelectorAll('[data-event]')].map((item) => item.getAttribute('data-event')),
      ).toEqual(undated.map(({ id }) => id));
      expect(tray.querySelector('time')).toBeNull();
      expect(tray.textContent).toContain(quantities(['project-extension'])[0]);
    });

    test('an entry asks for its details by its title', async () => {
      renderInView(<Free />, { language });
      const title = bundledReport.timeline.find(({ id }) => id === 'conference')?.title[language] ?? '';
      await userEvent.click(screen.getByRole('button', { name: title, expanded: false }));
      expect(screen.getByRole('button', { name: title, expanded: true })).toBeTruthy();
    });
  });

  describe('the axis', () => {
    beforeEach(() => standInForScreen(1200));

    test('draws each dated entry once, named by title, date, basis and whole figures', async () => {
      renderInView(<Free />, { language });
      const axis = await screen.findByRole('group', { name: m.timeline.axis });
      expect(axis.querySelectorAll('[data-event]')).toHaveLength(dated.length);
      for (const event of dated) {
        const entry = axis.querySelector(`[data-event="${event.id}"]`);
        expect(entry?.getAttribute('aria-label')).toBeNull();
        const name = entry?.textContent ?? '';
        const words = [event.title[language], dateInWords(event, m), basisInWords(event, m)];
        for (const word of [...words, ...quantities(event.figures)]) expect(name, event.id).toContain(word);
        if (event.obsStatus === 'expected') expect(name).toContain(m.statement.status.expected);
      }
    });

    test('shows the marks of how dates are known, and explains each', async () => {
      renderInView(<Free />, { language });
      const axis = await screen.findByRole('group', { name: m.timeline.axis });
      const markOf = (id: string) =>
        axis.querySelector<HTMLElement>(`[data-event="${id}"] .tl-mark`)?.dataset;
      expect(markOf('disinfectant')).toMatchObject({ start: 'soft', end: 'soft' });
      expect(markOf('project-works')).toMatchObject({ start: 'unknown', shape: 'tick' });
      expect(markOf('conference')).toMatchObject({ shape: 'dot' });
      expect(markOf('release')).toMatchObject({ shape: 'bracket' });
      expect(markOf('plan-13')).toMatchObject({ shape: 'bar', start: 'sharp' });
      const legend = screen.getByText(m.timeline.legend).closest('details')?.textContent;
      const { open, cluster, ...used } = m.timeline.legendOf;
      for (const words of Object.values(used)) expect(legend).toContain(words);
      // No entry here is open, none is counted, and no date is the source's own alone.
      for (const words of [open, cluster, m.statement.basis.stated]) expect(legend).not.toContain(words);
      for (const basis of ['inferred', 'external'] as const) {
        expect(legend).toContain(m.statement.basis[basis]);
      }
    });

    test('draws what crowds in a lens, says how many times as wide, and no entry twice', async () => {
      renderInView(<Free />, { language });
      await screen.findByRole('group', { name: m.timeline.axis });
      const lens = screen.getByRole('group', { name: m.timeline.lens(4, 'month', 32.6) });
      expect(
        [...lens.querySelectorAll('[data-event]')].map((entry) => entry.getAttribute('data-event')),
      ).toEqual(['poverty-ended', 'project-works', 'earlier-honours', 'conference', 'release', 'extension']);
      expect(lens.querySelectorAll('.tl-lens-day')).toHaveLength(1);
      expect(document.querySelectorAll('.tl-lens-frame')).toHaveLength(1);
    });

    test('shows in grey what only the public record says, and not what the source dates', async () => {
      renderInView(<Free />, { language });
      const axis = await screen.findByRole('group', { name: m.timeline.axis });
      const context = [...axis.querySelectorAll('[data-context=true]')];
      expect(context.map((entry) => entry.getAttribute('data-event'))).toEqual(['poverty-ended']);
    });

    test('is one tab stop, gone through by arrows in time and from row to row', async () => {
      renderInView(<Free />, { language });
      const axis = await screen.findByRole('group', { name: m.timeline.axis });
      const stops = axis.querySelectorAll('[data-item][tabindex="0"]');
      expect(stops).toHaveLength(1);
      const focused = () => document.activeElement?.getAttribute('data-event');
      act(() => itemElement(axis, 'plan-13')?.focus());
      expect(focused()).toBe('plan-13');
      await userEvent.keyboard('{ArrowRight}');
      expect(focused()).toBe('disinfectant');
      await userEvent.keyboard('{ArrowDown}');
      expect(focused()).toBe('poverty-ended');
      await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
      expect(focused()).toBe('conference');
      await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}');
      await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
      expect(focused()).toBe('plan-13');
    });

    test('an entry asks for its details with Enter', async () => {
      renderInView(<Free />, { language });
      const axis = await screen.findByRole('group', { name: m.timeline.axis });
      const entry = axis.querySelector<HTMLElement>('[data-event="disinfectant"]');
      act(() => entry?.focus());
      await userEvent.keyboard('{Enter}');
      expect(entry?.dataset['selected']).toBe('true');
    });

    test('says the visible time on sliders that the keyboard moves', async () => {
      renderInView(<Free />, { language });
      const start = await screen.findByRole('slider', { name: m.timeline.windowStart });
      const before = start.getAttribute('aria-valuetext');
      act(() => start.focus());
      await userEvent.keyboard('{PageUp}');
      await waitFor(() => expect(start.getAttribute('aria-valuetext')).not.toBe(before));
    });

    test('zooms, and fits all again, by buttons', async () => {
      renderInView(<Free />, { language });
      await screen.findByRole('group', { name: m.timeline.axis });
      const value = () =>
        Number(screen.getByRole('slider', { name: m.timeline.windowStart }).getAttribute('aria-valuenow'));
      const before = value();
      await userEvent.click(screen.getByRole('button', { name: m.timeline.zoomIn }));
      await waitFor(() => expect(value()).toBeGreaterThan(before + 300));
      await userEvent.click(screen.getByRole('button', { name: m.timeline.fitAll }));
      await waitFor(() => expect(value()).toBe(before));
    });

    test('gives way to the list, and comes back, by a switch', async () => {
      renderInView(<Free />, { language });
      await screen.findByRole('group', { name: m.timeline.axis });
      await userEvent.click(screen.getByRole('radio', { name: m.timeline.views.list }));
      expect(screen.queryByRole('group', { name: m.timeline.axis })).toBeNull();
      expect(document.querySelectorAll('.tl-list > li')).toHaveLength(dated.length);
      await userEvent.click(screen.getByRole('radio', { name: m.timeline.views.axis }));
      expect(await screen.findByRole('group', { name: m.timeline.axis })).toBeTruthy();
    });

    test('gives way to the list on paper', async () => {
      renderInView(<Free />, { language });
      await screen.findByRole('group', { name: m.timeline.axis });
      act(() => {
        window.dispatchEvent(new Event('beforeprint'));
      });
      expect(document.querySelectorAll('.tl-list > li')).toHaveLength(dated.length);
    });
  });
});
