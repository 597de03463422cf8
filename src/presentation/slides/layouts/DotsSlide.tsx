import { BLOCK, fieldOf, type FieldModel } from '@/figures/field/fieldModel.ts';
import { fieldWords } from '@/figures/field/fieldWords.ts';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { amountText } from '@/quantity/format.ts';
import { figureOf, unitOf } from '@/report/lookup.ts';
import { useView } from '@/report/View.tsx';
import { useSlideGeometry } from '../../deck/slideNumber.ts';
import { DotsPicture, type Sight } from '../dots/DotsPicture.tsx';
import { GraphicBox } from '../GraphicBox.tsx';
import { Numeral } from '../Numeral.tsx';
import { Sentence } from '../Sentence.tsx';
import { SlideFrame } from '../frame/SlideFrame.tsx';
import { StatusLine } from '../StatusLine.tsx';
import type { SlideLayout, SlideProps } from '../slideProps.ts';

/** One dot, then a block of a thousand, then all of them: a number as what it counts. A figure that makes no field is a numeral. */
function DotsSlide({ slide, step }: SlideProps<'dots'>) {
  const { report } = useView();
  const { m } = useWholeI18n();
  const geometry = useSlideGeometry();
  const tall = geometry.format === 'tall';
  const figure = figureOf(report, slide.figure);
  const field = fieldOf(figure);
  const sight = sightsOf(field)[step] ?? 'all';
  const name = useName(field, sight);
  return (
    <SlideFrame slide={slide} status={<StatusLine figures={[figure]} />} printed={[figure]}>
      {field === null ? (
        <Numeral figure={figure} width={geometry.width} most={tall ? 36 : 27} />
      ) : (
        <div className="deck-field" data-figure={figure.id} role="img" aria-label={name.whole}>
          <GraphicBox>
            {({ width, height }) => <DotsPicture {...{ field, sight, width, height }} />}
          </GraphicBox>
          <p className="deck-caption" aria-hidden="true">
            <span>{name.said}</span>{' '}
            <span className="deck-beyond">
              {name.block !== null && (
                <span className="deck-of-blocks">{`${name.block}${name.beyond && m.hero.and}`}</span>
              )}
              {name.beyond}
            </span>
          </p>
        </div>
      )}
      <div className="deck-late" data-shown={sight === 'all'}>
        <Sentence text={slide.sentence} width={geometry.width} lines={2} most={tall ? 4.8 : 2.4} />
      </div>
    </SlideFrame>
  );
}

const sightsOf = (field: FieldModel | null): readonly Sight[] => {
  if (field === null) return ['all'];
  return field.dots > BLOCK ? ['one', 'block', 'all'] : ['one', 'all'];
};

/** What stands below the picture, and all that it says to who can't see it. */
function useName(field: FieldModel | null, sight: Sight) {
  const { language, m } = useWholeI18n();
  const { report, statement } = useView();
  if (field === null) return { said: '', block: null, beyond: '', whole: '' };
  const pattern = unitOf(report, field.figure).pattern[language];
  const amount = (dots: number) => amountText(dots * field.perDot, pattern, m.numerals);
  const one = m.presentation.oneDot(amount(1));
  if (sight === 'one') return { said: one, block: null, beyond: '', whole: one };
  const block = m.presentation.oneBlock(amount(BLOCK));
  if (sight === 'block') return { said: block, block: null, beyond: '', whole: block };
  const { quantity } = statement(field.figure);
  const words = fieldWords(report, field, [field], quantity, language, m);
  const scale = field.dots > BLOCK ? block : null;
  return { said: quantity, block: scale, beyond: words.beyond ?? '', whole: words.name };
}

export const dots: SlideLayout<'dots'> = {
  Slide: DotsSlide,
  steps: (slide, { report }) => sightsOf(fieldOf(figureOf(report, slide.figure))).length - 1,
};
