import { useWholeI18n } from '@/i18n/I18n.tsx';
import { formatPeriod } from '@/period/format.ts';
import { indexOf } from '@/report/lookup.ts';
import type { Report, TimelineEvent } from '@/report/model.ts';
import { useShown, useView } from '@/report/View.tsx';
import { Fold } from '@/ui/Fold.tsx';
import '../figures.css';
import './rows.css';

/** Honours of one date and one place in the text. */
interface HonourGroup {
  readonly event: TimelineEvent | null;
  readonly paragraph: number;
  readonly honours: Report['honours'];
}

function groupsOf(report: Report, shown: ReadonlySet<string>): HonourGroup[] {
  const listed = report.honours.filter(({ event }) => event === undefined || shown.has(event));
  const keyOf = ({ event, paragraph }: Report['honours'][number]) => `${event ?? ''} ${paragraph}`;
  return [...grouped(listed, keyOf).values()].flatMap((honours) => {
    const [first] = honours;
    if (!first) return [];
    const event = first.event === undefined ? null : (indexOf(report).events.get(first.event) ?? null);
    return [{ event, paragraph: first.paragraph, honours }];
  });
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** The honours that the text names, by what is known of their date and by where they are printed. */
export function Honours() {
  const { m } = useWholeI18n();
  const { report, say, select } = useView();
  const shown = useShown();
  const groups = groupsOf(report, shown.events);
  if (groups.length === 0) return null;
  return (
    <div className="fig-honours">
      <Fold always head={<h3 className="fig-rows-name">{m.figures.honours}</h3>}>
        <dl className="fig-rows">
          {groups.map(({ event, paragraph, honours }) => {
            const date = event && formatPeriod(event.date, m.period);
            return (
              <div key={`${event?.id ?? ''} ${paragraph}`}>
                <dt>
                  {event && date ? (
                    <button
                      type="button"
                      className="fig-link"
                      onClick={() => select({ kind: 'event', id: event.id })}
                    >
                      {date}
                    </button>
                  ) : (
                    m.statement.paragraph(paragraph)
                  )}
                </dt>
                <dd>
                  {m.figures.list(honours.map(({ title }) => say(title)))}
                  {event && <small> {m.figures.in(m.statement.paragraph(paragraph))}</small>}
                </dd>
              </div>
            );
          })}
        </dl>
      </Fold>
    </div>
  );
}
