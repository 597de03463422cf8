// @vitest-environment jsdom
import { act, cleanup, fireEvent, waitFor } from '@testing-library/react';
import { NuqsTestingAdapter } from 'nuqs/adapters/testing';
import type { ReactNode } from 'react';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ChartCard } from '@/charts/frame/ChartCard.tsx';
import { fetchGraphics } from '@/charts/graphicsForTests.ts';
import { FigureDetails } from '@/figures/details/FigureDetails.tsx';
import { Headlines } from '@/figures/headlines/Headlines.tsx';
import { Ledger } from '@/figures/ledger/Ledger.tsx';
import { allMessages } from '@/i18n/allMessages.ts';
import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import { slidesOf } from '@/presentation/deck/derive.ts';
import { Paper } from '@/presentation/print/Paper.tsx';
import { standInForStage } from '@/presentation/stage/stageForTests.ts';
import { documentOf, figureOf } from '@/report/lookup.ts';
import type { Report } from '@/report/model.ts';
import { renderInView } from '@/report/renderInView.tsx';
import { statementOf, type Statement } from '@/report/words/statement.ts';
import { loadAxis } from '@/timeline/axis/AxisPart.tsx';
import { Timeline } from '@/timeline/Timeline.tsx';
import { EXAMPLES, reportIn } from './examplesForTests.ts';
import { plain, readFrom } from './readForTests.ts';

beforeAll(async () => {
  await Promise.all([fetchGraphics(), loadAxis()]);
});
beforeEach(standInForStage);

/** What has to stand with a value: its quantity holds qualifier, precision, unit and, unless it is reported, its status. */
type Fact = 'quantity' | 'status' | 'period' | 'paragraph' | 'source' | 'phrase' | 'unit' | 'qualifier';

const ids = ({ rows }: Report['charts'][number]) => rows.map(({ figure }) => figure);

describe.each(LANGUAGE_IDS)('in %s', (language) => {
  const m = allMessages[language];
  const sayingOf = (report: Report) => (id: string) => statementOf(report, figureOf(report, id), language, m);

  /** The facts of a figure that a part leaves out, with the figure. */
  function leftOut(part: Element | null | undefined, said: Statement, ...facts: readonly Fact[]): string[] {
    const text = readFrom(part);
    return facts
      .filter((fact) => !text.includes(plain(said[fact])))
      .map((fact) => `${fact} of ${said.sentence}`);
  }

  describe.each([...EXAMPLES])('every figure of the example %s is whole', (_, json) => {
    const report = reportIn(json);
    const say = sayingOf(report);
    const show = (part: ReactNode) =>
      renderInView(<NuqsTestingAdapter>{part}</NuqsTestingAdapter>, { report, language }).container;

    test('on the page: as a headline and in the ledger', () => {
      const headlines = show(<Headlines />);
      for (const { figure } of report.headlines) {
        const article = headlines.querySelector(`[data-figure="${figure}"]`);
        const said = say(figure);
        // A remark is a sentence of its own there.
        for (const { type, text } of said.parts)
          if (type !== 'literal') expect(readFrom(article)).toContain(plain(text));
        expect(leftOut(article, said, 'status', 'period', 'paragraph')).toEqual([]);
      }
      cleanup();
      const ledger = show(<Ledger filters={null} />);
      for (const { id } of report.figures) {
        const row = ledger.querySelector(`.led-row[data-figure="${id}"]`);
        expect(leftOut(row, say(id), 'quantity', 'status', 'period', 'phrase', 'paragraph')).toEqual([]);
      }
    });

    test('in every chart: drawn, pointed at, and in its table', async () => {
      for (const entry of report.charts) {
        const card = show(<ChartCard entry={entry} />);
        await waitFor(() => expect(card.querySelector('[role="img"]')).not.toBeNull());
        const drawn = card.querySelector('[role="img"]');
        for (const id of ids(entry)) {
          const said = say(id);
          expect(leftOut(drawn, said, 'quantity')).toEqual([]);
          expect(leftOut(card.querySelector('.chart-source'), said, 'paragraph')).toEqual([]);
          const mark = card.querySelector(`.chart-marks [data-figure="${id}"]`);
          expect(mark?.getAttribute('aria-label')).toBe(said.short);
          if (mark) fireEvent.focus(mark);
          const tip = card.querySelector('[role="tooltip"]');
          expect(leftOut(tip, said, 'quantity', 'status', 'period', 'phrase', 'paragraph')).toEqual([]);
        }
        const [table] = card.querySelectorAll('.chart-actions button');
        if (table) fireEvent.click(table);
        for (const id of ids(entry)) {
          const row = card.querySelector(`.chart-table [data-figure="${id}"]`);
          expect(
            leftOut(row, say(id), 'quantity', 'qualifier', 'status', 'unit', 'period', 'phrase', 'paragraph'),
          ).toEqual([]);
        }
        cleanup();
      }
    });

    test('in every entry of the timeline: on its axis, in its list and on paper', () => {
      const timeline = show(<Timeline window={null} onWindow={() => {}} view={null} onView={() => {}} />);
      const expectIn = (entries: string) => {
        for (const event of report.timeline) {
          const entry = timeline.querySelector(`${entries}[data-event="${event.id}"]`);
          for (const id of event.figures)
            expect(leftOut(entry, say(id), 'quantity', 'period', 'paragraph')).toEqual([]);
        }
      };
      if (report.timeline.length > 0) expectIn('.tl-entry');
      act(() => void window.dispatchEvent(new Event('beforeprint')));
      expectIn('.tl-item');
    });

    test('in its details', () => {
      for (const figure of report.figures) {
        const details = show(<FigureDetails figure={figure} onClose={null} />);
        expect(
          leftOut(details, say(figure.id), 'quantity', 'qualifier', 'status', 'period', 'phrase', 'source'),
        ).toEqual([]);
        cleanup();
      }
    });

    test('on every slide of its deck, and on its handout', async () => {
      show(<Paper kind="handout" slides={slidesOf(report)} />);
      await waitFor(() => {
        for (const chart of document.querySelectorAll('[data-layout="chart"]'))
          expect(chart.querySelector('[role="img"]')).not.toBeNull();
      });
      const shown = new Set<string>();
      for (const sheet of document.querySelectorAll('.deck-sheet-of-paper')) {
        for (const { id, document: text, paragraph } of report.figures) {
          if (!sheet.querySelector(`[data-figure="${id}"]`)) continue;
          shown.add(id);
          const said = say(id);
          expect(leftOut(sheet, said, 'quantity', 'period')).toEqual([]);
          // An entry of the timeline is reported unless it says another status.
          if (!sheet.querySelector('[data-layout="moment"]'))
            expect(leftOut(sheet, said, 'status')).toEqual([]);
          // Several paragraphs of a text are named together.
          const { publisher, kind } = documentOf(report, text);
          const source = m.presentation.sourceOf(publisher[language], kind[language]);
          expect(readFrom(sheet)).toContain(plain(source));
          expect(readFrom(sheet)).toContain(paragraph > 0 ? String(paragraph) : plain(said.paragraph));
        }
      }
      expect([...shown].toSorted()).toEqual(report.figures.map(({ id }) => id).toSorted());
    });
  });
});
