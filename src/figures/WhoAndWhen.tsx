import { useI18n } from '@/i18n/I18n.tsx';
import { scopeOf } from '@/report/lookup.ts';
import type { Figure } from '@/report/model.ts';
import { Say, SayWithin } from '@/report/texts/Say.tsx';
import { useView } from '@/report/View.tsx';
import { lookOf } from '@/quantity/status.ts';

/** How sure a figure is, whose it is and when: what stands beside it in the first view. */
export function WhoAndWhen({ figure }: { readonly figure: Figure }) {
  const { m } = useI18n();
  const { report, statement } = useView();
  const { by, timePeriod } = figure;
  const { status, period } = statement(figure);
  return (
    <>
      <b data-look={lookOf(figure.obsStatus)}>
        {by === null ? (
          status
        ) : (
          <SayWithin
            words={(who = '') => m.statement.by(m.statement.status[figure.obsStatus], who)}
            texts={[by]}
          />
        )}
      </b>
      {m.hero.and}
      <Say text={scopeOf(report, figure.scope).label} />
      {m.hero.and}
      <span>{timePeriod?.label ? <Say text={timePeriod.label} /> : period}</span>
      {m.hero.and}
    </>
  );
}

/** The paragraph that a figure is printed in, short; of another text than the report's own its source. */
export function PrintedAt({ figure }: { readonly figure: Figure }) {
  const { m } = useI18n();
  const { report, statement } = useView();
  return figure.document === report.origin.id ? m.hero.place(figure.paragraph) : statement(figure).paragraph;
}
