import { useQueryStates } from 'nuqs';
import { useCallback, useId, useMemo, useState, type ReactNode } from 'react';
import { ledgerParameters } from '@/address/sectionParameters.ts';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { isFiltered } from '@/report/filters.ts';
import type { Figure } from '@/report/model.ts';
import { useShown, useView } from '@/report/View.tsx';
import { useInSlices } from '@/ui/loading/useInSlices.ts';
import { usePassing } from '@/ui/loading/usePassing.ts';
import { Defs } from './drawing/Defs.tsx';
import { finder } from './model/find.ts';
import { laying } from './model/laying.ts';
import { Fold } from './Fold.tsx';
import { Table } from './Table.tsx';
import { Toolbar } from './toolbar/Toolbar.tsx';
import '../figures.css';
import './ledger.css';
import './row.css';
import './narrow.css';

/** All figures in one piece, each unit on its own axis; what the filters and the search leave out is folded away below. */
export function Ledger({ filters }: { readonly filters: ReactNode }) {
  const { language, m } = useWholeI18n();
  const { report, statement } = useView();
  const shown = useShown();
  const [{ group, sort, find }] = useQueryStates(ledgerParameters);
  const [unfolded, setUnfolded] = useState(false);
  const defs = useId();
  const { ledger } = m;
  const finds = useMemo(() => {
    if (find === '') return null;
    const has = finder(find, language);
    return (figure: Figure) => has(statement(figure));
  }, [find, language, statement]);
  const found = usePassing(report.figures, finds);
  const { passing, hidden } = useMemo(() => {
    const left = isFiltered(shown.filters) ? found.filter(({ id }) => shown.figures.has(id)) : found;
    if (left.length === report.figures.length) return { passing: left, hidden: [] };
    const kept = new Set(left);
    return { passing: left, hidden: report.figures.filter((figure) => !kept.has(figure)) };
  }, [report, shown, found]);
  const work = useCallback(
    () => laying(report, passing, hidden, { group, sort }),
    [report, passing, hidden, group, sort],
  );
  const laid = useInSlices(work, report.figures.length, report);
  const count = ledger.count(passing.length, report.figures.length);
  return (
    <div className="led">
      <Defs id={defs} />
      <Toolbar filters={filters} count={count} />
      {laid && laid.chunks.length === 0 && (
        <p className="led-none">{find === '' ? m.sections.nothingShown : ledger.noMatch(find)}</p>
      )}
      {laid && laid.chunks.length > 0 && (
        <Table
          chunks={laid.chunks}
          grouping={laid.grouping}
          defs={defs}
          label={m.page.figures(report.figures.length)}
        />
      )}
      {laid && laid.hidden > 0 && (
        <Fold hidden={laid.hidden} unfolded={unfolded} onFold={() => setUnfolded(!unfolded)}>
          <Table chunks={laid.away} grouping={laid.grouping} defs={defs} label={ledger.hiddenRows} />
        </Fold>
      )}
    </div>
  );
}
