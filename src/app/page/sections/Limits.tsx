import { Coverage } from '@/figures/limits/Coverage.tsx';
import { Honours } from '@/figures/limits/Honours.tsx';
import { Questions } from '@/figures/limits/Questions.tsx';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { useView } from '@/report/View.tsx';
import { Guarded } from '../Guarded.tsx';
import { Section } from '../Section.tsx';

/** What the text has figures for and what not, what it honours, and what can and can't be worked out from it. */
export function Limits() {
  const { m } = useWholeI18n();
  const { report } = useView();
  const { topics, honours, questions, topicsAssignedBy } = report;
  if (topics.length + honours.length + questions.length === 0) return null;
  const named = topics.length > 0 && topicsAssignedBy === 'us';
  return (
    <div data-part="limits">
      {topics.length + honours.length > 0 && (
        <Section
          id="limits"
          heading={m.sections.limits}
          {...(named ? { lead: m.figures.coverageLead(topics.length) } : {})}
        >
          <Guarded>
            <Coverage />
          </Guarded>
          <Guarded>
            <Honours />
          </Guarded>
        </Section>
      )}
      <Guarded>
        <Questions />
      </Guarded>
    </div>
  );
}
