// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import { bundledReport } from '@/report/bundled.ts';
import { renderInView } from '@/report/renderInView.tsx';
import type { Report } from '@/report/model.ts';
import { loadAxis } from './axis/AxisPart.tsx';
import { standInForScreen } from '@/ui/screen/screenForTests.ts';
import { onDay, sampleEvent, SCOPES } from './testing/sampleTimeline.ts';
import { Timeline, type TimelineView } from './Timeline.tsx';

const ignore = () => {};
const shown = (view: TimelineView) => (
  <Timeline window={null} onWindow={ignore} view={view} onView={ignore} />
);
const withEvents = (timeline: Report['timeline']): Report => ({
  ...bundledReport,
  figures: [],
  headlines: [],
  charts: [],
  timeline,
});
const dated = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    sampleEvent(`e${String(i)}`, onDay((i * 37) % 9000), SCOPES[i % 4]?.id),
  );

beforeAll(loadAxis);

describe.each(LANGUAGE_IDS)('in %s', (language) => {
  const { timeline } = allMessages[language];

  describe('the axis of many entries', () => {
    beforeEach(() => standInForScreen(1200));

    test('has lanes that fold away and come back, and counts what it does not draw: no lens', async () => {
      renderInView(shown('axis'), { language, report: withEvents(dated(1000)) });
      const axis = await screen.findByRole('group', { name: timeline.axis });
      expect(axis.querySelector('.tl-lens')).toBeNull();
      expect(axis.querySelectorAll('.tl-cluster').length).toBeGreaterThan(0);
      const [fold] = within(axis).getAllByRole('button', { expanded: true });
      const lane = fold?.closest('.tl-lane');
      const itemsIn = () => lane?.querySelectorAll('[data-item]').length ?? 0;
      expect(itemsIn()).toBeGreaterThan(0);
      if (fold) await userEvent.click(fold);
      expect(itemsIn()).toBe(0);
      if (fold) await userEvent.click(fold);
      expect(itemsIn()).toBeGreaterThan(0);
    });

    test('of twenty entries writes each out', async () => {
      renderInView(shown('axis'), { language, report: withEvents(dated(20)) });
      const axis = await screen.findByRole('group', { name: timeline.axis });
      expect(axis.querySelectorAll('[data-event]')).toHaveLength(20);
      expect(axis.querySelectorAll('.tl-lane, .tl-cluster')).toHaveLength(0);
    });
  });

  describe('a long list', () => {
    beforeEach(() => standInForScreen(390));

    const items = () => document.querySelectorAll('.tl-list > li').length;

    test('shows its first entries, and more when asked', async () => {
      renderInView(shown('list'), { language, report: withEvents(dated(230)) });
      expect(items()).toBe(200);
      await userEvent.click(screen.getByText(timeline.showMore(30)));
      expect(items()).toBe(230);
      expect(document.activeElement?.closest('li')).toBe(document.querySelectorAll('.tl-list > li')[200]);
    });

    test('is printed whole', () => {
      renderInView(shown('list'), { language, report: withEvents(dated(230)) });
      act(() => {
        window.dispatchEvent(new Event('beforeprint'));
      });
      expect(items()).toBe(230);
    });

    test('keeps five hundred entries without a date in a tray that opens', async () => {
      const report = withEvents(
        Array.from({ length: 500 }, (_, i) => sampleEvent(`u${String(i)}`, { kind: 'undated' })),
      );
      renderInView(shown('list'), { language, report });
      const tray = screen.getByRole('region', { name: timeline.undated });
      expect(tray.querySelectorAll('.tl-item')).toHaveLength(12);
      await userEvent.click(within(tray).getByText(timeline.showMore(200)));
      const entries = tray.querySelectorAll('.tl-item');
      expect(entries).toHaveLength(212);
      expect(document.activeElement?.closest('li')).toBe(entries[12]);
      expect(screen.getByText(timeline.empty)).toBeTruthy();
    });
  });

  describe('a crowded axis', () => {
    beforeEach(() => standInForScreen(1200));

    test('counts what it can’t draw, and draws few elements however many entries there are', async () => {
      const { container } = renderInView(shown('axis'), { language, report: withEvents(dated(3000)) });
      const axis = await screen.findByRole('group', { name: timeline.axis });
      const clusters = axis.querySelectorAll('.tl-cluster');
      expect(clusters.length).toBeGreaterThan(10);
      expect(container.querySelectorAll('*').length).toBeLessThan(600);
      const counts = [...clusters].map((one) =>
        Number(
          /([\d,]+)/
            .exec((one.getAttribute('aria-label') ?? '').replace(/^[^:：]+/, ''))?.[1]
            ?.replaceAll(',', ''),
        ),
      );
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3000);
    });

    test('opens a cluster as a list that the keyboard reaches and leaves', async () => {
      renderInView(shown('axis'), { language, report: withEvents(dated(3000)) });
      const axis = await screen.findByRole('group', { name: timeline.axis });
      const stop = axis.querySelector<HTMLElement>('[data-item][tabindex="0"]');
      act(() => stop?.focus());
      await userEvent.keyboard('{Enter}');
      const list = screen.getByRole('dialog');
      expect(list.contains(document.activeElement)).toBe(true);
      expect(list.getAttribute('aria-label')).toBe(stop?.getAttribute('aria-label'));
      expect(within(list).getByRole('button', { name: timeline.zoomToThese })).toBeTruthy();
      expect(within(list).getAllByRole('listitem').length).toBeLessThanOrEqual(40);
      await userEvent.keyboard('{Escape}');
      expect(screen.queryByRole('dialog')).toBeNull();
      expect(document.activeElement).toBe(stop);
    });
  });
});
