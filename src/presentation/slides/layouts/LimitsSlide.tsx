import { useI18n } from '@/i18n/I18n.tsx';
import { answerOf } from '@/figures/limits/answer.ts';
import { figureOf, questionOf } from '@/report/lookup.ts';
import type { Question } from '@/report/schema/question.ts';
import { useView } from '@/report/View.tsx';
import { Sentence } from '../Sentence.tsx';
import { SlideFrame } from '../SlideFrame.tsx';
import { useSourcesOf } from '../useSourcesOf.ts';
import type { SlideLayout, SlideProps } from '../slideProps.ts';

/** How many questions are on the slide together; of more, the earlier ones make room. */
const MOST = 4;

/** Questions that halls ask, one a step: what follows from the figures, or that nothing does, and why. */
function LimitsSlide({ slide, step }: SlideProps<'limits'>) {
  const { report } = useView();
  const asked = slide.questions
    .slice(Math.max(0, step + 1 - MOST), step + 1)
    .map((id) => questionOf(report, id));
  const figures = slide.questions
    .flatMap((id) => questionOf(report, id).of)
    .map((id) => figureOf(report, id));
  const source = useSourcesOf()(figures);
  return (
    <SlideFrame slide={slide} source={source}>
      <dl className="deck-limits">
        {asked.map((question) => (
          <Limit key={question.id} question={question} />
        ))}
      </dl>
    </SlideFrame>
  );
}

function Limit({ question }: { readonly question: Question }) {
  const { language, m } = useI18n();
  const { report, statement } = useView();
  const answer = answerOf(report, question, language, m);
  const figures = question.of.map((id) => statement(figureOf(report, id)).quantity);
  const status = answer.kind === 'stated' && answer.expected ? 'expected' : 'reported';
  return (
    <div className="deck-limit" data-answer={answer.kind}>
      <dt>
        <Sentence text={question.question} width={41} lines={2} most={2.3} />
      </dt>
      <dd>
        <p className="deck-answer" data-status={status}>
          {answer.text}
        </p>
        <p>
          {answer.kind === 'stated' ? m.presentation.from(figures) : m.presentation.reasons[answer.reason]}
        </p>
      </dd>
    </div>
  );
}

export const limits: SlideLayout<'limits'> = {
  Slide: LimitsSlide,
  steps: ({ questions }) => questions.length - 1,
};
