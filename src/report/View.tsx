import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { useI18n } from '@/i18n/I18n.tsx';
import { createCell, type Cell } from '@/ui/cell.ts';
import { fill } from './words/fill.ts';
import { shownUnder, type Filters, type Shown } from './filters.ts';
import { indexOf } from './lookup.ts';
import type { Figure } from './model.ts';
import type { Report } from './model.ts';
import type { Text } from './schema/text.ts';
import { statementOf, type Statement } from './words/statement.ts';

/** The one thing selected on the page: a figure or a timeline entry. */
export interface Selection {
  readonly kind: 'figure' | 'event';
  readonly id: string;
}

/** The report on the page, as every feature sees it. */
export interface View {
  readonly report: Report;
  readonly filters: Filters;
  readonly shown: Shown;
  readonly selection: Selection | null;
  /** Figures that answer to the selection: the selected one, or those of the selected entry. */
  readonly selectedFigures: ReadonlySet<string>;
  /** Timeline entries that answer to the selection: the selected one, or those that carry the selected figure. */
  readonly selectedEvents: ReadonlySet<string>;
  /** The figure under the hand or with the focus; followed by who wants to, as it draws nothing anew by itself. */
  readonly highlight: Cell<string | null>;
  /** Selects (also in the address), or clears with `null`. */
  readonly select: (selection: Selection | null) => void;
  /** What a button of a figure or an entry does: selects it, or clears where it is what is selected. */
  readonly toggle: (one: Selection) => void;
  /** A report's text in the language in use, figures filled in. */
  readonly say: (text: Text) => string;
  readonly statement: (figure: Figure) => Statement;
}

/** What `useView` reads; to be provided by `ViewProvider`. */
export const ViewContext = createContext<View | null>(null);

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
  const shown = useMemo(() => shownUnder(report, filters), [report, filters]);
  const say = useCallback((text: Text) => fill(report, text, language, m), [report, language, m]);
  const statement = useCallback(
    (figure: Figure) => statementOf(report, figure, language, m),
    [report, language, m],
  );
  const toggle = useCallback(
    (one: Selection) => {
      const same = selection?.kind === one.kind && selection.id === one.id;
      select(same ? null : one);
    },
    [selection, select],
  );
  const [highlight] = useState(() => createCell<string | null>(null));
  const selected = useMemo(() => relatedTo(report, selection), [report, selection]);
  const value = useMemo<View>(
    () => ({
      report,
      filters,
      shown,
      selection,
      ...selected,
      highlight,
      select,
      toggle,
      say,
      statement,
    }),
    [report, filters, shown, selection, selected, highlight, select, toggle, say, statement],
  );
  return <ViewContext value={value}>{children}</ViewContext>;
}

function relatedTo(report: Report, selection: Selection | null) {
  const none: ReadonlySet<string> = new Set();
  if (selection?.kind === 'figure') {
    const events = indexOf(report).eventsOfFigure.get(selection.id) ?? [];
    return { selectedFigures: new Set([selection.id]), selectedEvents: new Set(events.map(({ id }) => id)) };
  }
  if (selection?.kind === 'event') {
    const event = indexOf(report).events.get(selection.id);
    return { selectedFigures: new Set(event?.figures), selectedEvents: new Set([selection.id]) };
  }
  return { selectedFigures: none, selectedEvents: none };
}

/** The report on the page. */
export function useView(): View {
  const value = useContext(ViewContext);
  if (!value) throw new Error('useView needs a ViewProvider above it');
  return value;
}
