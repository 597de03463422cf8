// @vitest-environment jsdom
import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { report } from 'virtual:report';
import { expect, test, vi } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { I18nProvider } from '@/i18n/I18n.tsx';
import type { Language } from '@/i18n/languages.ts';
import { NO_FILTERS, type Filters } from './filters.ts';
import type { Selection } from './selected.ts';
import { useAskedFilters, useHoldsSelected, useIsSelected, useIsSelection } from './useIsSelected.ts';
import { useSelected, useShown, useView, ViewProvider, type View } from './View.tsx';

const EXTENSION: Selection = { kind: 'event', id: 'extension' };
const TAX: Selection = { kind: 'figure', id: 'tax-revenue' };
const EXPECTED: Filters = { ...NO_FILTERS, statuses: ['expected'] };

interface Surroundings {
  readonly select?: (selection: Selection | null) => void;
  readonly filters?: Filters;
  readonly language?: Language;
}

const page = (
  part: ReactNode,
  selection: Selection | null,
  { select = () => {}, filters = NO_FILTERS, language = 'en' }: Surroundings = {},
) => (
  <I18nProvider language={language} messages={allMessages[language]}>
    <ViewProvider report={report} select={select} filters={filters} selection={selection}>
      {part}
    </ViewProvider>
  </I18nProvider>
);

/** What each thing on the page says of itself. */
function Says() {
  const says = {
    tax: useIsSelected('figure', 'tax-revenue'),
    extension: useIsSelected('event', 'extension'),
    herbs: useIsSelected('event', 'herbs'),
    extensionItself: useIsSelection('event', 'extension'),
    taxItself: useIsSelection('figure', 'tax-revenue'),
    ofMany: useHoldsSelected([{ id: 'people-benefited' }, { id: 'tax-revenue' }]),
    ofOthers: useHoldsSelected([{ id: 'people-benefited' }]),
  };
  return Object.entries(says)
    .filter(([, is]) => is)
    .map(([name]) => name)
    .join(' ');
}

test('with an entry its figures are marked, with a figure its entries; itself is what was chosen', () => {
  const { container, rerender } = render(page(<Says />, null));
  expect(container.textContent).toBe('');
  rerender(page(<Says />, EXTENSION));
  expect(container.textContent).toBe('tax extension extensionItself ofMany');
  rerender(page(<Says />, TAX));
  expect(container.textContent).toBe('tax extension taxItself ofMany');
  rerender(page(<Says />, { kind: 'figure', id: 'people-benefited' }));
  expect(container.textContent).toBe('ofMany ofOthers');
  rerender(page(<Says />, null));
  expect(container.textContent).toBe('');
});

test('the page is built with nothing selected and nothing asked for, so that it is the same for all', () => {
  function Asked() {
    return useAskedFilters().statuses.join();
  }
  expect(renderToString(page(<Says />, TAX))).toBe('');
  expect(renderToString(page(<Asked />, null, { filters: EXPECTED }))).toBe('');
  expect(render(page(<Asked />, null, { filters: EXPECTED })).container.textContent).toBe('expected');
});

/** The view that a part of the page has. */
function viewOf(selection: Selection | null, options: Surroundings = {}) {
  const views: View[] = [];
  function Reads() {
    views.push(useView());
    return [...useSelected().figures].join();
  }
  const shown = render(page(<Reads />, selection, options));
  const [view] = views;
  if (view === undefined) throw new Error('There is no view');
  return { view, shown, Reads };
}

test('a button of what is selected clears it, any other selects its own', () => {
  const select = vi.fn<(selection: Selection | null) => void>();
  const { view, shown, Reads } = viewOf(TAX, { select });
  act(() => view.toggle(EXTENSION));
  expect(select).toHaveBeenLastCalledWith(EXTENSION);
  act(() => view.toggle({ ...TAX }));
  expect(select).toHaveBeenLastCalledWith(null);
  shown.rerender(page(<Reads />, EXTENSION, { select }));
  act(() => view.toggle(TAX));
  expect(select).toHaveBeenLastCalledWith(TAX);
});

test('a part of the page knows the report, what is selected in it and what is under the hand', () => {
  const { view, shown } = viewOf(TAX);
  expect(view.report).toBe(report);
  expect(view.selected.get().selection).toEqual(TAX);
  expect(view.highlight.get()).toBeNull();
  expect(shown.container.textContent).toBe('tax-revenue');
});

test('texts and figures are said in the language of the page, and anew where that changes', () => {
  function Said() {
    const { say, statement } = useView();
    return [say(report.title), ...report.figures.map((figure) => statement(figure).quantity)].join(' | ');
  }
  const { container, rerender } = render(page(<Said />, null));
  const english = container.textContent;
  expect(english).toContain(report.title.en);
  expect(english).toContain('expected RMB 4.95 billion');
  rerender(page(<Said />, null, { language: 'zh' }));
  expect(container.textContent).toContain(report.title.zh);
  expect(container.textContent).toContain('预计人民币49.5亿元');
});

test('another report is shown as itself: its own selection, and what passes of it', () => {
  function Lists() {
    return `${useShown().figures.size} ${[...useSelected().events].join()}`;
  }
  const other = { ...report, figures: report.figures.slice(0, 3), timeline: [] };
  const of = (shown: typeof report) => (
    <I18nProvider language="en" messages={allMessages.en}>
      <ViewProvider report={shown} select={() => {}} filters={NO_FILTERS} selection={TAX}>
        <Lists />
      </ViewProvider>
    </I18nProvider>
  );
  const { container, rerender } = render(of(report));
  expect(container.textContent).toBe(`${report.figures.length} extension`);
  rerender(of(other));
  expect(container.textContent).toBe('3 ');
});

test('outside of a report there is no view, which is said', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(() => render(<Says />)).toThrow('A ViewProvider is needed above this');
});
