import { useQueryStates } from 'nuqs';
import { timelineParameters } from '@/address/sectionParameters.ts';
import { useI18n } from '@/i18n/I18n.tsx';
import { useView } from '@/report/View.tsx';
import { Timeline } from '@/timeline/Timeline.tsx';
import { Guarded } from '../Guarded.tsx';
import { PartDownload } from '../PartDownload.tsx';
import { Section } from '../Section.tsx';

const TIMELINE = { kind: 'timeline' } as const;

/** The report's dated and undated entries, where it has any. */
export function TimelineSection() {
  const { m } = useI18n();
  const { report } = useView();
  if (report.timeline.length === 0) return null;
  return (
    <Section
      id="timeline"
      part="timeline"
      heading={m.page.timeline}
      actions={<PartDownload subject={TIMELINE} name={m.page.timeline} />}
    >
      <Guarded>
        <TimelineInAddress />
      </Guarded>
    </Section>
  );
}

/** The timeline alone; the address keeps how it is looked at. */
export function TimelineInAddress() {
  const [{ window, view }, setUrl] = useQueryStates(timelineParameters);
  return (
    <Timeline
      window={window}
      onWindow={(next) => void setUrl({ window: next })}
      view={view}
      onView={(next) => void setUrl({ view: next })}
    />
  );
}
