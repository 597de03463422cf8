import { useI18n } from '@/i18n/I18n.tsx';
import { formatPeriod } from '@/period/format.ts';
import { eventOf } from '@/report/lookup.ts';
import { useView } from '@/report/View.tsx';
import '../figures.css';
import './honours.css';

/** The honours that the text names, each with what is known of its date and where it is printed. */
export function Honours() {
  const { m } = useI18n();
  const { report, shown, say, select } = useView();
  const honours = report.honours.filter(({ event }) => event === undefined || shown.events.has(event));
  if (honours.length === 0) return null;
  return (
    <div className="fig-honours">
      <h3>{m.figures.honours}</h3>
      <ul>
        {honours.map((honour) => {
          const event = honour.event === undefined ? null : eventOf(report, honour.event);
          const date = event && formatPeriod(event.date, m.period);
          return (
            <li key={honour.id}>
              <b>{say(honour.title)}</b>
              <br />
              {event && date && (
                <>
                  <button
                    type="button"
                    className="fig-link"
                    aria-label={m.statement.sentence(date, say(honour.title))}
                    onClick={() => select({ kind: 'event', id: event.id })}
                  >
                    {date}
                  </button>{' '}
                  ·{' '}
                </>
              )}
              {m.statement.paragraph(honour.paragraph)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
