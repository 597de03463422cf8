// @vitest-environment jsdom
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { report } from 'virtual:report';
import { expect, test } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { I18nProvider } from '@/i18n/I18n.tsx';
import { NO_FILTERS, type Filters } from './filters.ts';
import type { Selection } from './selected.ts';
import { useAskedFilters, useIsSelected } from './useIsSelected.ts';
import { useShown, useView, ViewProvider } from './View.tsx';

interface Page {
  readonly selection: Selection | null;
  readonly filters: Filters;
}

const select = () => {};

/** Shows a part of a page; the answer changes what is selected or asked for. */
function show(part: ReactNode): (change: Partial<Page>) => void {
  let page: Page = { selection: null, filters: NO_FILTERS };
  const shown = () => (
    <I18nProvider language="en" messages={allMessages.en}>
      <ViewProvider report={report} select={select} {...page}>
        {part}
      </ViewProvider>
    </I18nProvider>
  );
  const { rerender } = render(shown());
  return (change) => {
    page = { ...page, ...change };
    rerender(shown());
  };
}

test('a selection draws anew what it selects and what was selected before, and nothing else', () => {
  const drawn: string[] = [];
  function Mark({ figure }: { readonly figure: string }) {
    const selected = useIsSelected('figure', figure);
    drawn.push(`${figure} ${String(selected)}`);
    return null;
  }
  const change = show(report.figures.map(({ id }) => <Mark key={id} figure={id} />));
  const [first, second] = report.figures.map(({ id }) => id);
  const selectFigure = (id = '') => change({ selection: { kind: 'figure', id } });
  drawn.length = 0;
  selectFigure(first);
  expect(new Set(drawn)).toEqual(new Set([`${first} true`]));
  drawn.length = 0;
  selectFigure(second);
  expect(new Set(drawn)).toEqual(new Set([`${first} false`, `${second} true`]));
});

test('what reads the report is not drawn anew for a selection or a filter, and what the filters let through not for a selection', () => {
  const drawn: string[] = [];
  function Reads() {
    useView();
    drawn.push('report');
    return null;
  }
  function Lists() {
    drawn.push(`list of ${useShown().figures.size}`);
    return null;
  }
  const change = show([<Reads key="reads" />, <Lists key="lists" />]);
  drawn.length = 0;
  change({ selection: { kind: 'figure', id: report.figures[0]?.id ?? '' } });
  expect(drawn).toEqual([]);
  change({ filters: { ...NO_FILTERS, statuses: ['expected'] } });
  expect(new Set(drawn)).toEqual(new Set(['list of 2']));
});

test('a pressed filter answers with the press, and what it lets through not later than that is drawn', () => {
  const drawn: string[] = [];
  function Filter() {
    drawn.push(`asked ${useAskedFilters().statuses.join()}`);
    return null;
  }
  function List() {
    const { filters, figures } = useShown();
    drawn.push(`shown ${filters.statuses.join()} ${figures.size}`);
    return null;
  }
  const change = show([<Filter key="filter" />, <List key="list" />]);
  drawn.length = 0;
  change({ filters: { ...NO_FILTERS, statuses: ['expected'] } });
  expect(drawn).toEqual(['asked expected', 'shown expected 2']);
});
