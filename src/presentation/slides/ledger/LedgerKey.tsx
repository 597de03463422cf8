import { LookBar } from '@/figures/LookBar.tsx';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { isLowerBound } from '@/quantity/quantity.ts';
import { lookOf } from '@/quantity/status.ts';
import { useView } from '@/report/View.tsx';
import { Chevron } from '@/ui/Chevron.tsx';

/** What the ledger's drawings mean: the statuses that it has, and the mark of a bound. */
export function LedgerKey() {
  const { m } = useWholeI18n();
  const { report } = useView();
  const statuses = [...new Set(report.figures.map(({ obsStatus }) => obsStatus))];
  return (
    <p className="deck-status">
      {statuses.map((status) => (
        <span key={status} className="deck-key">
          <LookBar look={lookOf(status)} />
          <b data-look={lookOf(status)}>{m.presentation.statusOf(m.statement.status[status], 'solid')}</b>
        </span>
      ))}
      {report.figures.some(isLowerBound) && (
        <span className="deck-key">
          <Chevron width={14} height={20} className="deck-key-mark" />
          <span>{m.presentation.noEnd}</span>
        </span>
      )}
    </p>
  );
}
