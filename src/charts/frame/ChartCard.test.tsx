// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import { NO_FILTERS } from '@/report/filters.ts';
import { figureOf } from '@/report/lookup.ts';
import { bundledReport } from '@/report/bundled.ts';
import { renderInView } from '@/report/renderInView.tsx';
import { statementOf } from '@/report/words/statement.ts';
import { ChartCard } from './ChartCard.tsx';
import { bundledChart, contextIn } from '../contextForTests.ts';
import { standInForScreen } from '@/ui/screen/screenForTests.ts';
import { fetchGraphics } from '../graphicsForTests.ts';

beforeAll(fetchGraphics);
beforeEach(() => {
  standInForScreen(900);
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

const money = bundledChart('expected-money', 'bars');
const people = bundledChart('people-and-families', 'symbols');

describe.each(LANGUAGE_IDS)('in %s', (language) => {
  const { m } = contextIn(language);

  test('every chart has title, named graphic, one sentence and its source; its table is a press away', async () => {
    const user = userEvent.setup();
    for (const entry of bundledReport.charts) {
      const { unmount } = renderInView(<ChartCard entry={entry} />, { language });
      const graphic = await screen.findByRole('img');
      expect(screen.getByRole('article').getAttribute('data-chart')).toBe(entry.id);
      expect(screen.getByRole('heading', { level: 3 }).textContent).toBe(entry.title?.[language]);
      expect(graphic.getAttribute('aria-label')).toContain(entry.title?.[language]);
      expect(screen.getByText(entry.note?.[language] ?? '')).toBeTruthy();
      const [first] = entry.rows;
      const { paragraph } = figureOf(bundledReport, first?.figure ?? '');
      expect(
        screen.getByRole('link', { name: m.charts.source(m.statement.paragraph(paragraph)) }),
      ).toBeTruthy();
      expect(screen.queryByRole('table')).toBeNull();
      await user.click(screen.getByRole('button', { name: m.charts.tableOf(entry.title?.[language] ?? '') }));
      const table = screen.getByRole('table', { hidden: true });
      for (const { figure: id } of entry.rows) {
        const said = statementOf(bundledReport, figureOf(bundledReport, id), language, m);
        const row = table.querySelector(`tr[data-figure="${id}"]`)?.textContent;
        for (const fact of [
          said.label,
          said.quantity,
          said.qualifier,
          said.status,
          said.unit,
          said.scope,
          said.period,
          said.phrase,
          said.paragraph,
        ]) {
          expect(row, `${id} in the table`).toContain(fact);
        }
      }
      unmount();
    }
  });

  test('alone in a page of someone else’s, the graphic’s name says every figure and the source its publisher', async () => {
    renderInView(<ChartCard entry={people} headingLevel={1} />, { language });
    const name = (await screen.findByRole('img')).getAttribute('aria-label');
    for (const { figure } of people.rows) {
      const said = statementOf(bundledReport, figureOf(bundledReport, figure), language, m);
      expect(name).toContain(said.sentence.slice(1));
      expect(screen.getByRole('link', { name: m.charts.source(said.source) })).toBeTruthy();
    }
  });

  test('the figure with the focus is described whole', async () => {
    renderInView(<ChartCard entry={people} />, { language });
    await screen.findByRole('img');
    await userEvent.tab();
    await userEvent.tab();
    const { figure } = people.rows[0] ?? { figure: '' };
    const said = statementOf(bundledReport, figureOf(bundledReport, figure), language, m);
    const mark = document.activeElement;
    expect(mark?.getAttribute('aria-label')).toBe(said.short);
    const tip = screen.getByRole('tooltip');
    expect(mark?.getAttribute('aria-describedby')).toBe(tip.id);
    for (const fact of [said.quantity, said.label, said.status, said.phrase, said.paragraph])
      expect(tip.textContent).toContain(fact);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('tooltip')).toBeNull();
    expect(document.activeElement).toBe(mark);
  });

  test('what is drawn beside the marks has qualifier and status', async () => {
    for (const entry of bundledReport.charts) {
      const { unmount } = renderInView(<ChartCard entry={entry} />, { language });
      const drawn = (await screen.findByRole('img')).textContent.replaceAll(/\s/g, '');
      for (const { figure } of entry.rows) {
        const said = statementOf(bundledReport, figureOf(bundledReport, figure), language, m);
        expect(drawn).toContain(said.quantity.replaceAll(/\s/g, ''));
        if (figureOf(bundledReport, figure).comparator === '>')
          expect(drawn).toContain(m.statement.orMore('>').replaceAll(/\s/g, ''));
      }
      unmount();
    }
  });
});

test('bars are as long as their values, on the axis of the layout', async () => {
  renderInView(<ChartCard entry={money} />);
  const graphic = await screen.findByRole('img');
  const [output, tax] = Array.from(graphic.querySelectorAll('.chart-bar'), (bar) =>
    Number(bar.getAttribute('width')),
  );
  expect(output).toBeGreaterThan(300);
  expect(Math.abs((tax ?? 0) - ((output ?? 0) * 225) / 4950)).toBeLessThan(1);
});

test('symbols are drawn one by one, and no graphic is an application', async () => {
  renderInView(<ChartCard entry={people} />);
  const graphic = await screen.findByRole('img');
  expect(graphic.querySelectorAll('.chart-symbol[data-figure="people-benefited"]')).toHaveLength(40);
  expect(graphic.querySelectorAll('.chart-symbol[data-figure="families-benefited"]')).toHaveLength(15);
  expect(graphic.querySelectorAll('.chart-open-end')).toHaveLength(2);
  expect(screen.queryByRole('application')).toBeNull();
});

test('the figures are one tab stop; arrows, Home and End move, Enter selects', async () => {
  const user = userEvent.setup();
  const { select } = renderInView(<ChartCard entry={people} />);
  const toggles = within(screen.getByRole('toolbar', { name: 'Figures of this chart' })).getAllByRole(
    'button',
  );
  expect(toggles.map((toggle) => toggle.tabIndex)).toEqual([0, -1]);
  toggles[0]?.focus();
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(toggles[1]);
  await user.keyboard('{ArrowRight}{End}');
  expect(document.activeElement).toBe(toggles[1]);
  await user.keyboard('{Enter}');
  expect(select).toHaveBeenLastCalledWith({ kind: 'figure', id: 'families-benefited' });
  await user.keyboard('{Home}');
  expect(document.activeElement).toBe(toggles[0]);
});

test('a click on a mark selects its figure; a click on the selected one lets go of it', async () => {
  const user = userEvent.setup();
  const first = renderInView(<ChartCard entry={money} />);
  const markOf = async () => {
    const mark = (await screen.findByRole('img')).querySelector('.chart-bar[data-figure="tax-revenue"]');
    if (!mark) throw new Error('No bar for tax-revenue');
    return mark;
  };
  await user.click(await markOf());
  expect(first.select).toHaveBeenCalledWith({ kind: 'figure', id: 'tax-revenue' });
  first.unmount();

  const second = renderInView(<ChartCard entry={money} />, {
    selection: { kind: 'figure', id: 'tax-revenue' },
  });
  expect(screen.getByRole('button', { name: /Tax revenue/, pressed: true })).toBeTruthy();
  await user.click(await markOf());
  expect(second.select).toHaveBeenCalledWith(null);
});

test('a filtered figure leaves the chart and is counted; a chart with none left keeps its place and says so', async () => {
  const scope = (scopes: readonly string[]) => ({ filters: { ...NO_FILTERS, topics: scopes } });
  const { unmount } = renderInView(
    <ChartCard entry={bundledChart('smaller-groups', 'symbols')} />,
    scope(['education']),
  );
  const graphic = await screen.findByRole('img');
  expect(graphic.querySelectorAll('.chart-symbol')).toHaveLength(60);
  expect(screen.getByText(/One figure is hidden by the filters\./)).toBeTruthy();
  unmount();
  renderInView(<ChartCard entry={money} />, { filters: { ...NO_FILTERS, statuses: ['reported'] } });
  expect(screen.getByRole('heading', { name: /Expected money/ })).toBeTruthy();
  expect(screen.getByText(/None of this chart’s figures/)).toBeTruthy();
  expect(screen.queryByRole('img')).toBeNull();
});

test('a mark that is pointed at tells about its figure, until Escape or until the hand leaves', async () => {
  const user = userEvent.setup();
  renderInView(<ChartCard entry={money} />);
  const graphic = await screen.findByRole('img');
  const bar = graphic.querySelector('.chart-bar[data-figure="tax-revenue"]');
  if (!bar) throw new Error('No bar for tax-revenue');
  await user.hover(bar);
  const tip = screen.getByRole('tooltip');
  expect(tip.textContent).toContain('expected RMB 225 million');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('tooltip')).toBeNull();
  await user.hover(bar);
  await user.hover(screen.getByRole('heading'));
  expect(screen.queryByRole('tooltip')).toBeNull();
});
