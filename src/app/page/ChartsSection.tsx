import { ChartCard } from '@/charts/frame/ChartCard.tsx';
import { ChartGrid } from '@/charts/frame/ChartGrid.tsx';
import { useI18n } from '@/i18n/I18n.tsx';
import { useView } from '@/report/View.tsx';
import { Guarded } from './Guarded.tsx';
import { Section } from './Section.tsx';

/** The report's charts, where it has any. */
export function ChartsSection() {
  const { m } = useI18n();
  const { charts } = useView().report;
  if (charts.length === 0) return null;
  const stacked = charts.some((chart) => chart.kind === 'bars' && chart.stacked);
  return (
    <Section
      id="charts"
      part="charts"
      heading={m.page.charts}
      {...(stacked ? {} : { lead: m.page.chartsLead })}
    >
      <ChartGrid
        entries={charts}
        card={(entry, height) => (
          <Guarded>
            <ChartCard entry={entry} height={height} />
          </Guarded>
        )}
      />
    </Section>
  );
}
