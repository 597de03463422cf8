import { useQueryStates } from 'nuqs';
import { Fragment, useRef, type MouseEvent, type Ref } from 'react';
import { useKept } from '@/address/Kept.tsx';
import { partOfPageHref } from '@/address/partLinks.ts';
import { fieldParameters } from '@/address/parameters.ts';
import { timelineParameters } from '@/address/sectionParameters.ts';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { Say, SayWithin } from '@/report/texts/Say.tsx';
import { useView } from '@/report/View.tsx';
import { sections } from '../page/sections.tsx';
import { useOpener } from '../page/useOpener.ts';
import { attributionsOf, textsOf, type EmbeddedPart } from './embeddedPart.ts';
import { PartAlone, type PartProps } from './PartAlone.tsx';
import { useTellHeight } from './useTellHeight.ts';
import './embed.css';

/** One part alone, for an iframe: it fills the frame, with its source and a way to the whole page, like everywhere. */
export function Embed({ part, field }: PartProps) {
  const opener = useOpener();
  const whole = useRef<HTMLElement>(null);
  const above = useRef<HTMLDivElement>(null);
  const foot = useRef<HTMLElement>(null);
  useTellHeight(whole, above, foot);
  return (
    <main ref={whole} className="embed" data-part={part.kind} onClickCapture={leadOut}>
      <div ref={above}>
        <PartAlone part={part} field={field} />
      </div>
      {part.kind !== 'figure' && <sections.Details opener={opener} />}
      <Foot ref={foot} part={part} />
    </main>
  );
}

/** Where the report comes from and who states it, and the way to the page that the part belongs to. */
function Foot({ ref, part }: { readonly ref: Ref<HTMLElement>; readonly part: EmbeddedPart }) {
  const { m } = useWholeI18n();
  const { report } = useView();
  const kept = useKept();
  const [shown] = useQueryStates({ ...fieldParameters, ...timelineParameters });
  const id = part.kind === 'chart' ? part.chart.id : part.kind === 'figure' ? part.figure.id : null;
  return (
    <footer ref={ref} className="embed-foot">
      <p>
        {/* A chart says its source itself. */}
        {part.kind !== 'chart' && (
          <>
            {m.hero.colon(m.sections.source)}
            {textsOf(part, report).map(({ id: text, publisher: who, kind: what }, i) => (
              <Fragment key={text}>
                {i > 0 && m.timeline.separator}
                <SayWithin
                  words={(publisher = '', kind = '') => m.page.origin(publisher, kind)}
                  texts={[who, what]}
                />
              </Fragment>
            ))}
          </>
        )}
        {attributionsOf(part, report).map((attribution, i) => (
          <Fragment key={attribution.en}>
            {(i > 0 || part.kind !== 'chart') && m.timeline.separator}
            <Say text={attribution} />
          </Fragment>
        ))}
      </p>
      <a href={partOfPageHref(kept, { kind: part.kind, id, ...shown })}>{m.sections.wholePage}</a>
    </footer>
  );
}

/** A frame is too small for another page: what leads out of the part opens beside it. */
function leadOut({ target }: MouseEvent): void {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link && !link.getAttribute('href')?.startsWith('#')) link.target = '_blank';
}
