import { ChartCard } from '@/charts/frame/ChartCard.tsx';
import { chartTitle } from '@/charts/chartWords.ts';
import { ChartGrid } from '@/charts/frame/grid/ChartGrid.tsx';
import { Download } from '@/exports/menu/Download.tsx';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { useView } from '@/report/View.tsx';
import { Guarded } from '../Guarded.tsx';
import { Surroundings } from '../Surroundings.tsx';
import { Section } from '../Section.tsx';

/** The report's charts, where it has any. */
export function ChartsSection() {
  const { language, m } = useWholeI18n();
  const { report, say } = useView();
  const { charts } = report;
  if (charts.length === 0) return null;
  const stacked = charts.some((chart) => chart.kind === 'bars' && chart.stacked);
  const context = { report, language, m, shown: null };
  return (
    <Section
      id="charts"
      part="charts"
      heading={m.page.charts}
      {...(stacked ? {} : { lead: m.sections.chartsLead })}
    >
      <ChartGrid
        entries={charts}
        card={(entry, height) => (
          <Surroundings place={() => document.getElementById(`chart-${entry.id}`)}>
            <Guarded>
              <ChartCard
                entry={entry}
                height={height}
                actions={
                  <Download
                    className="ui-quiet chart-button"
                    subject={{ kind: 'chart', chart: entry }}
                    label={m.page.downloadOf(chartTitle(entry, context, say))}
                  />
                }
              />
            </Guarded>
          </Surroundings>
        )}
      />
    </Section>
  );
}
