import { useQueryStates } from 'nuqs';
import { useId, useRef, type ReactNode } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { OBS_STATUSES } from '@/quantity/status.ts';
import { isFiltered } from '@/report/filters.ts';
import { GroupName } from '@/report/texts/GroupName.tsx';
import { Say } from '@/report/texts/Say.tsx';
import { useAskedFilters } from '@/report/useIsSelected.ts';
import { useView } from '@/report/View.tsx';
import { filterParameters } from '@/address/parameters.ts';
import './filterBar.css';

interface Choice<Id extends string> {
  readonly id: Id;
  readonly label: ReactNode;
}

/** The filters by scope, topic and status: they act on everything on the page and live in the address. */
export function FilterBar() {
  const { m } = useWholeI18n();
  const { report } = useView();
  const filters = useAskedFilters();
  const [, setUrl] = useQueryStates(filterParameters);
  const { sections } = m;
  const bar = useRef<HTMLElement>(null);
  const push = { history: 'push' } as const;
  const clear = () => {
    void setUrl({ scope: null, topic: null, status: null }, push);
    // The button goes with what it clears; the focus stays among the filters.
    bar.current?.querySelector('button')?.focus();
  };
  const used = new Set(report.figures.map(({ scope }) => scope));
  const scopes = report.scopes
    .filter(({ id }) => used.has(id))
    .map(({ id, label }) => ({ id, label: <Say text={label} /> }));
  const topics = report.topics.map(({ id, label }) => ({ id, label: <Say text={label} /> }));
  const stated = new Set(report.figures.map(({ obsStatus }) => obsStatus));
  const statuses = OBS_STATUSES.filter((id) => stated.has(id)).map((id) => ({
    id,
    label: sections.statuses[id],
  }));
  return (
    <section ref={bar} className="page-filters" aria-label={sections.filters}>
      <Group
        label={<GroupName of="scopes" />}
        choices={scopes}
        chosen={filters.scopes}
        onChoose={(scope) => void setUrl({ scope }, push)}
      />
      <Group
        label={sections.status}
        choices={statuses}
        chosen={filters.statuses}
        onChoose={(status) => void setUrl({ status }, push)}
      />
      <Group
        label={<GroupName of="topics" />}
        choices={topics}
        chosen={filters.topics}
        onChoose={(topic) => void setUrl({ topic }, push)}
      />
      {isFiltered(filters) && (
        <button type="button" className="page-clear" onClick={clear}>
          {sections.clear}
        </button>
      )}
    </section>
  );
}

/** A group of toggles; none chosen is all of them. */
function Group<Id extends string>(props: {
  readonly label: ReactNode;
  readonly choices: readonly Choice<Id>[];
  readonly chosen: readonly Id[];
  readonly onChoose: (chosen: Id[] | null) => void;
}) {
  const { label, choices, chosen, onChoose } = props;
  const { m } = useWholeI18n();
  const labelId = useId();
  if (choices.length < 2) return null;
  const toggle = (id: Id) => {
    const next = chosen.includes(id)
      ? chosen.filter((other) => other !== id)
      : choices.map((choice) => choice.id).filter((other) => other === id || chosen.includes(other));
    onChoose(next.length === 0 || next.length === choices.length ? null : next);
  };
  return (
    <div className="page-filter" role="group" aria-labelledby={labelId}>
      <span id={labelId}>{label}</span>
      <span className="page-segments">
        <button type="button" aria-pressed={chosen.length === 0} onClick={() => onChoose(null)}>
          {m.sections.all}
        </button>
        {choices.map(({ id, label: name }) => (
          <button key={id} type="button" aria-pressed={chosen.includes(id)} onClick={() => toggle(id)}>
            {name}
          </button>
        ))}
      </span>
    </div>
  );
}
