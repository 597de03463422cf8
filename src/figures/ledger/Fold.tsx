import { useId, type ReactNode } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';

/** What the filters and the search leave out: how many, and the rows themselves on demand. */
export function Fold(props: {
  readonly hidden: number;
  readonly unfolded: boolean;
  readonly onFold: () => void;
  readonly children: ReactNode;
}) {
  const { hidden, unfolded, onFold, children } = props;
  const { ledger } = useWholeI18n().m;
  const id = useId();
  return (
    <div className="led-fold">
      <button type="button" aria-expanded={unfolded} aria-controls={id} onClick={onFold}>
        {ledger.hidden(hidden)} <span>{unfolded ? ledger.fold : ledger.unfold}</span>
      </button>
      <div id={id} className="led-folded">
        {unfolded && children}
      </div>
    </div>
  );
}
