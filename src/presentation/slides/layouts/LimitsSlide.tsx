import type { CSSProperties } from 'react';
import { answerOf } from '@/figures/limits/answer.ts';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { figureOf, questionOf } from '@/report/lookup.ts';
import type { Question } from '@/report/schema/question.ts';
import { useView } from '@/report/View.tsx';
import { Chevron } from '@/ui/Chevron.tsx';
import { useSlideGeometry } from '../../deck/slideNumber.ts';
import { wordsSize } from '../frame/slideGeometry.ts';
import { attemptOf } from '../attempt.ts';
import { Sentence } from '../Sentence.tsx';
import { SlideFrame } from '../frame/SlideFrame.tsx';
import type { SlideLayout, SlideProps } from '../slideProps.ts';

/** How many questions are on the slide together; of more, the earlier ones make room. */
const MOST = 3;

/** Questions that halls ask: each is asked, and with the next step tried, and answered or refused with the reason. */
function LimitsSlide({ slide, step }: SlideProps<'limits'>) {
  const { report } = useView();
  const asked = Math.floor(step / 2) + 1;
  const first = Math.max(0, asked - MOST);
  const all = slide.questions.map((id) => questionOf(report, id));
  const questions = all.slice(first, asked);
  const figures = all.flatMap(({ of }) => of).map((id) => figureOf(report, id));
  const rows: CSSProperties & Record<'--rows', number> = {
    '--rows': Math.min(MOST, slide.questions.length),
  };
  return (
    <SlideFrame slide={slide} printed={figures}>
      <dl className="deck-limits" style={rows}>
        {questions.map((question, index) => (
          <Limit key={question.id} {...{ question, all }} tried={step > (first + index) * 2} />
        ))}
      </dl>
    </SlideFrame>
  );
}

function Limit(props: {
  readonly question: Question;
  /** All that the slide asks: they are set in one size. */
  readonly all: readonly Question[];
  readonly tried: boolean;
}) {
  const { question, all, tried } = props;
  const { language, m } = useWholeI18n();
  const { report, statement } = useView();
  const { format, width, leastText } = useSlideGeometry();
  const answer = answerOf(report, question, language, m);
  const attempt = attemptOf(report, question, language, m);
  const quantities = question.of.map((id) => statement(figureOf(report, id)).quantity);
  const tall = format === 'tall';
  return (
    <div className="deck-limit" data-answer={answer.kind} data-tried={tried}>
      <dt>
        <Chevron width={26} height={32} className="deck-limit-mark" />
        <Sentence
          text={question.question}
          alike={all.map((one) => one.question)}
          width={width - 8}
          lines={2}
          most={tall ? 6 : 2.7}
        />
      </dt>
      {tried && (
        <dd style={{ fontSize: wordsSize(tall ? leastText : 2.1) }}>
          {attempt !== null && (
            <p className="deck-attempt">
              {attempt.asked} {attempt.result}
            </p>
          )}
          <p>
            <b className="deck-answer">{answer.kind === 'stated' ? answer.text : m.presentation.refused}</b>{' '}
            {answer.kind === 'stated'
              ? m.presentation.from(quantities)
              : m.presentation.reasons[answer.reason]}
          </p>
        </dd>
      )}
    </div>
  );
}

export const limits: SlideLayout<'limits'> = {
  Slide: LimitsSlide,
  steps: ({ questions }) => questions.length * 2 - 1,
};
