import { useQueryStates } from 'nuqs';
import { useId, type ReactNode } from 'react';
import { GROUPINGS, ledgerParameters, SORTINGS } from '@/address/sectionParameters.ts';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { Choice } from './Choice.tsx';
import './toolbar.css';

/**
 * Find, group, sort, and the page's filters. On a phone all but the search stand behind two buttons: the same elements, as
 * popovers there and in line where there is room.
 */
export function Toolbar({ filters, count }: { readonly filters: ReactNode; readonly count: string }) {
  const { m } = useWholeI18n();
  const [{ group, sort, find }, setUrl] = useQueryStates(ledgerParameters);
  const [show, arrange] = [useId(), useId()];
  const { ledger } = m;
  return (
    <div className="led-toolbar">
      <input
        type="search"
        className="led-find"
        aria-label={ledger.find}
        placeholder={ledger.find}
        value={find}
        onChange={({ target }) => void setUrl({ find: target.value })}
      />
      <button type="button" className="led-opener" popoverTarget={show}>
        {ledger.show}
      </button>
      <button type="button" className="led-opener" popoverTarget={arrange}>
        {ledger.arrange}
      </button>
      <div id={arrange} popover="auto" className="led-choices">
        <Choice
          label={ledger.group}
          options={GROUPINGS.map((id) => ({ id, label: ledger.groups[id] }))}
          chosen={group}
          onChoose={(id) => void setUrl({ group: id })}
        />
        <Choice
          label={ledger.sort}
          options={SORTINGS.map((id) => ({ id, label: ledger.sorts[id] }))}
          chosen={sort}
          onChoose={(id) => void setUrl({ sort: id })}
        />
      </div>
      <p className="led-count" role="status">
        {count}
      </p>
      <div id={show} popover="auto" className="led-choices">
        {filters}
      </div>
    </div>
  );
}
