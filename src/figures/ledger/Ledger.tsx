import { useQueryStates } from 'nuqs';
import { useId, useMemo, useState, type ReactNode } from 'react';
import { ledgerParameters } from '@/address/sectionParameters.ts';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import type { Figure } from '@/report/model.ts';
import { useShown, useView } from '@/report/View.tsx';
import { usePassing } from '@/ui/loading/usePassing.ts';
import { Defs } from './drawing/Defs.tsx';
import { arrange } from './model/arrange.ts';
import { chunksOf } from './model/chunks.ts';
import { finder } from './model/find.ts';
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
    const left = found.filter(({ id }) => shown.figures.has(id));
    const kept = new Set(left);
    return { passing: left, hidden: report.figures.filter((figure) => !kept.has(figure)) };
  }, [report, shown, found]);
  const headed = group !== 'unit';
  const [chunks, away] = useMemo(
    () => [passing, hidden].map((figures) => chunksOf(arrange(report, figures, { group, sort }), headed)),
    [report, passing, hidden, group, sort, headed],
  );
  const count = ledger.count(passing.length, report.figures.length);
  return (
    <div className="led">
      <Defs id={defs} />
      <Toolbar filters={filters} count={count} />
      {passing.length > 0 ? (
        <Table
          chunks={chunks ?? []}
          grouping={group}
          defs={defs}
          label={m.page.figures(report.figures.length)}
        />
      ) : (
        <p className="led-none">{find === '' ? m.sections.nothingShown : ledger.noMatch(find)}</p>
      )}
      {hidden.length > 0 && (
        <Fold hidden={hidden.length} unfolded={unfolded} onFold={() => setUnfolded(!unfolded)}>
          <Table chunks={away ?? []} grouping={group} defs={defs} label={ledger.hiddenRows} />
        </Fold>
      )}
    </div>
  );
}
