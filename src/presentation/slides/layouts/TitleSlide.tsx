import { Phrase } from '@/ui/Phrase.tsx';
import { isWide } from '@/ui/screen/textWidth.ts';
import { BLOCK, fieldsOf } from '@/figures/field/fieldModel.ts';
import { fieldWords } from '@/figures/field/fieldWords.ts';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { amountText } from '@/quantity/format.ts';
import { unitOf } from '@/report/lookup.ts';
import type { Figure } from '@/report/model.ts';
import { useView } from '@/report/View.tsx';
import { useSlideGeometry, useSlideNumber } from '../../deck/slideNumber.ts';
import { StageDots } from '../dots/StageDots.tsx';
import { fittingSize } from '../fit/fit.ts';
import { GraphicBox } from '../GraphicBox.tsx';
import { heavyWidth } from '../fit/heavyWidth.ts';
import { Sentence } from '../Sentence.tsx';
import { SlideFrame } from '../frame/SlideFrame.tsx';
import { useTitleOf, useTitleTag } from '../useTitleOf.ts';
import type { SlideLayout, SlideProps } from '../slideProps.ts';

/** A few Latin words on few lines lose less at their ends than is reckoned for a paragraph. */
const ROOMY = 1.22;

/** The deck's first word, over the report's largest count: what is reported on blue, what is expected in hatch below. */
function TitleSlide({ slide }: SlideProps<'title'>) {
  const { language, m } = useWholeI18n();
  const { report, say, statement } = useView();
  const { titleId } = useSlideNumber();
  const { format, width, leastText } = useSlideGeometry();
  const whole = useTitleOf()(slide);
  const lang = useTitleTag()(slide);
  const tall = format === 'tall';
  const end = slide.expects ? say(slide.expects) : '';
  const start = whole.endsWith(end) ? whole.slice(0, whole.length - end.length).trimEnd() : whole;
  const [field] = fieldsOf(report);
  const said = field && statement(field.figure);
  const words = field && fieldWords(report, field, [field], statement(field.figure).quantity, language, m);
  // The sheet has no room to say for when and where; its picture's name does.
  const name =
    said && words && [words.name, said.status, said.period, said.paragraph].join(m.timeline.separator);
  const amount = (value: number, figure: Figure) =>
    amountText(value, unitOf(report, figure).pattern[language], m.numerals);
  const most = tall ? 8.5 : 6.8;
  const size = fittingSize(
    start,
    { width: width * (isWide(start.at(0) ?? '') ? 1 : ROOMY), lines: tall ? 5 : 2, most, least: leastText },
    tall ? 'anywhere' : 'clauses',
  );
  const endLines = tall ? 2 : 1;
  const endSize = Math.min(tall ? 14 : 9.2, (width * endLines * (tall ? 0.8 : 1)) / heavyWidth(end));
  return (
    <SlideFrame
      slide={slide}
      printed={[]}
      status={
        slide.sentence && (
          <Sentence text={slide.sentence} width={tall ? width : 60} lines={2} most={tall ? 4.4 : 1.9} />
        )
      }
      heading={
        <h2 id={titleId} className="deck-opening-title">
          <span className="deck-title" lang={lang} style={{ fontSize: `${size}cqw` }}>
            <Phrase>{start}</Phrase>
          </span>{' '}
          {end !== '' && (
            <span
              className="deck-expects"
              lang={lang}
              style={{ fontSize: `${endSize}cqw` }}
              data-look="hatched"
            >
              <span className="deck-quantity">
                <span className="deck-digits" data-text={end}>
                  {end}
                </span>
              </span>
            </span>
          )}
        </h2>
      }
    >
      {field && words && name ? (
        <div className="deck-field" data-figure={field.figure.id} role="img" aria-label={name}>
          <GraphicBox>
            {(room) => (
              <div data-morph={field.figure.id}>
                <StageDots dots={field.dots} open={field.open} width={room.width} height={room.height} />
              </div>
            )}
          </GraphicBox>
          <p className="deck-field-words">
            <span className="deck-of-dots">
              {m.presentation.dotIs(words.scale, statement(field.figure).quantity)}
            </span>
            <span className="deck-of-blocks">
              {m.presentation.dotIs(
                m.presentation.oneBlock(amount(BLOCK * field.perDot, field.figure)),
                statement(field.figure).quantity,
              )}
            </span>{' '}
            {words.beyond !== null && <span>{words.beyond}</span>}
          </p>
        </div>
      ) : (
        <div className="deck-field" />
      )}
    </SlideFrame>
  );
}

export const title: SlideLayout<'title'> = { Slide: TitleSlide, steps: () => 0 };
