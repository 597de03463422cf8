import { useI18n } from '@/i18n/I18n.tsx';
import type { Question } from '@/report/schema/question.ts';
import { useView } from '@/report/View.tsx';
import { answerOf, workingOf } from './answer.ts';
import { StatusMark } from '../StatusMark.tsx';
import '../figures.css';
import './questions.css';

/** The questions readers ask of the figures, each worked out, or with the reason why it can't be. */
export function Questions() {
  const { m } = useI18n();
  const { report, shown } = useView();
  const asked = report.questions.filter(({ of }) => of.every((id) => shown.figures.has(id)));
  if (asked.length === 0) return null;
  return (
    <div className="fig-questions">
      <h3>{m.figures.questions}</h3>
      <p className="fig-lead">{m.figures.questionsLead}</p>
      <dl>
        {asked.map((question) => (
          <Answered key={question.id} question={question} />
        ))}
      </dl>
    </div>
  );
}

function Answered({ question }: { readonly question: Question }) {
  const { language, m } = useI18n();
  const { report, say } = useView();
  const answer = answerOf(report, question, language, m);
  return (
    <div data-question={question.id} data-answer={answer.kind}>
      <dt>{say(question.question)}</dt>
      <dd>
        <p className="fig-answer">
          {answer.kind === 'stated' && <StatusMark status={answer.expected ? 'expected' : 'reported'} />}{' '}
          {answer.text}
        </p>
        <p>{answer.kind === 'stated' ? workingOf(report, question, language, m) : answer.why}</p>
        {question.note && <p>{say(question.note)}</p>}
      </dd>
    </div>
  );
}
