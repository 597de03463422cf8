import { deviceFileId } from '@/address/deviceFile.ts';
import { useKept } from '@/address/Kept.tsx';
import { absolute, readHref } from '@/address/links.ts';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { Say, SayWithin } from '@/report/texts/Say.tsx';
import { useView } from '@/report/View.tsx';
import { useChoice } from '../../deck/choiceContext.ts';
import { useSlideGeometry } from '../../deck/slideNumber.ts';
import { QrCode } from '../sources/QrCode.tsx';
import { Sentence } from '../Sentence.tsx';
import { SlideFrame } from '../frame/SlideFrame.tsx';
import type { SlideLayout, SlideProps } from '../slideProps.ts';

/** How many other sources a slide can name; the page has them all. */
const MOST = 4;

/** The one text that states the figures, the public records used beside it, and a code that opens this talk for reading. */
function SourcesSlide({ slide }: SlideProps<'sources'>) {
  const { m } = useWholeI18n();
  const { report } = useView();
  const { report: address } = useKept();
  const choice = useChoice();
  const { format, width } = useSlideGeometry();
  const { origin, sources } = report;
  const tall = format === 'tall';
  const across = tall ? width : 58;
  const more = sources.length - MOST;
  const link = absolute(readHref({ report: address }, choice));
  // A file on this computer is nowhere else.
  const elsewhere = link.startsWith('http') && deviceFileId(address) === null;
  return (
    <SlideFrame slide={slide} printed={[]}>
      <div className="deck-sources" data-code={elsewhere}>
        <div>
          <Sentence
            text={origin.title}
            names={[origin.publisher, origin.kind]}
            width={across}
            lines={tall ? 5 : 3}
            most={tall ? 5 : 2.7}
          />
          <p className="deck-small">
            <SayWithin
              words={(who = '', what = '') => m.presentation.sourceOf(who, what)}
              texts={[origin.publisher, origin.kind]}
            />
            {m.presentation.paragraphs(origin.paragraphs)}
          </p>
          <Sentence text={slide.sentence} width={across} lines={3} most={tall ? 4.8 : 2.2} />
          {sources.length > 0 && (
            <>
              <h3 className="deck-subtitle">{m.presentation.alsoUsed}</h3>
              <ul>
                {sources.slice(0, MOST).map((one) => (
                  <li key={one.id}>
                    <p>
                      <Say text={one.title} />
                    </p>
                    <p className="deck-small">
                      <Say text={one.supports} />
                    </p>
                  </li>
                ))}
              </ul>
              {more > 0 && <p className="deck-small">{m.presentation.moreSources(more)}</p>}
            </>
          )}
        </div>
        {elsewhere && (
          <div className="deck-code">
            <QrCode text={link} />
            <p>{m.presentation.follow}</p>
            <p className="deck-small">{link.replace(/^https?:\/\//, '')}</p>
          </div>
        )}
      </div>
    </SlideFrame>
  );
}

export const sources: SlideLayout<'sources'> = { Slide: SourcesSlide, steps: () => 0 };
