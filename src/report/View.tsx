import {
  createContext,
  useCallback,
  useContext,
  useDeferredValue,
  useLayoutEffect,
  useMemo,
  useState,
  type Context,
  type ReactNode,
} from 'react';
import { useI18n } from '@/i18n/I18n.tsx';
import { createCell, type Cell } from '@/ui/cell.ts';
import { fill } from './words/fill.ts';
import { shownUnder, type Filters, type Shown } from './filters.ts';
import type { Figure, Report } from './model.ts';
import type { Text } from './schema/text.ts';
import { isSelection, selectedIn, type Selected, type Selection } from './selected.ts';
import { statementOf, type Statement } from './words/statement.ts';

/**
 * The report on the page, as every feature sees it. It is the same as long as report and language are: what changes with a press is
 * followed by those that show it (`useIsSelected`, `useAskedFilters`), or is a context of its own.
 */
export interface View {
  readonly report: Report;
  /** What the reader has asked to see, at once; what passes follows (`useShown`). */
  readonly asked: Cell<Filters>;
  /** What is selected, at once. */
  readonly selected: Cell<Selected>;
  /** The figure under the hand or with the focus. */
  readonly highlight: Cell<string | null>;
  /** Selects (also in the address), or clears with `null`. */
  readonly select: (selection: Selection | null) => void;
  /** What a button of a figure or an entry does: selects it, or clears where it is what is selected. */
  readonly toggle: (one: Selection) => void;
  /** A report's text in the language in use, figures filled in. */
  readonly say: (text: Text) => string;
  readonly statement: (figure: Figure) => Statement;
}

/** What passes the filters, and the filters that it passes: those of `View.asked`, a little later. */
export interface ShownUnder extends Shown {
  readonly filters: Filters;
}

/** What `useView` reads; to be provided by `ViewProvider`. */
export const ViewContext = createContext<View | null>(null);

/** What `useShown` reads. */
export const ShownContext = createContext<ShownUnder | null>(null);

/** What `useSelected` reads. */
export const SelectedContext = createContext<Selected | null>(null);

/** Joins a report with what the reader asked to see and has selected. */
export function ViewProvider(props: {
  readonly report: Report;
  readonly filters: Filters;
  readonly selection: Selection | null;
  readonly select: (selection: Selection | null) => void;
  readonly children: ReactNode;
}) {
  const { report, filters, selection, select, children } = props;
  const { language, m } = useI18n();
  // The pressed filter answers first, and then what it lets through.
  const followed = useDeferredValue(filters);
  const shown = useMemo(
    () => Object.assign(shownUnder(report, followed), { filters: followed }),
    [report, followed],
  );
  const selected = useMemo(() => selectedIn(report, selection), [report, selection]);
  const askedCell = useCellOf(filters);
  const selectedCell = useCellOf(selected);
  const [highlight] = useState(() => createCell<string | null>(null));
  const say = useCallback((text: Text) => fill(report, text, language, m), [report, language, m]);
  const statement = useCallback(
    (figure: Figure) => statementOf(report, figure, language, m),
    [report, language, m],
  );
  const toggle = useCallback(
    (one: Selection) => select(isSelection(selectedCell.get().selection, one) ? null : one),
    [selectedCell, select],
  );
  const value = useMemo<View>(
    () => ({ report, asked: askedCell, selected: selectedCell, highlight, select, toggle, say, statement }),
    [report, askedCell, selectedCell, highlight, select, toggle, say, statement],
  );
  return (
    <ViewContext value={value}>
      <ShownContext value={shown}>
        <SelectedContext value={selected}>{children}</SelectedContext>
      </ShownContext>
    </ViewContext>
  );
}

/** A cell that holds the latest of a value, before the next paint. */
function useCellOf<T>(value: T): Cell<T> {
  const [cell] = useState(() => createCell(value));
  useLayoutEffect(() => cell.set(value), [cell, value]);
  return cell;
}

/** The report on the page. */
export const useView = (): View => useProvided(ViewContext);

/** What passes the filters. */
export const useShown = (): ShownUnder => useProvided(ShownContext);

/** What is selected, for what is made of it as a whole; a mark, row or button asks for itself alone (`useIsSelected`). */
export const useSelected = (): Selected => useProvided(SelectedContext);

function useProvided<T>(context: Context<T | null>): T {
  const value = useContext(context);
  if (value === null) throw new Error('A ViewProvider is needed above this');
  return value;
}
