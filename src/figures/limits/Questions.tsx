import { useWholeI18n } from '@/i18n/I18n.tsx';
import { groupQuantity } from '@/quantity/groups.ts';
import type { Figure } from '@/report/model.ts';
import type { Question } from '@/report/schema/question.ts';
import { useTagOf } from '@/report/texts/Say.tsx';
import { useShown, useView } from '@/report/View.tsx';
import { Fold } from '@/ui/Fold.tsx';
import { Phrase } from '@/ui/Phrase.tsx';
import { answerOf, workingOf, type Answer } from './answer.ts';
import { CannotMark } from './CannotMark.tsx';
import '../figures.css';
import '../headlines/numeral.css';
import './questions.css';

/** The questions readers ask of the figures, each with its verdict, and how it follows or why nothing does. */
export function Questions() {
  const { m } = useWholeI18n();
  const { report } = useView();
  const shown = useShown();
  const asked = report.questions.filter(({ of }) => of.every((id) => shown.figures.has(id)));
  if (asked.length === 0) return null;
  return (
    <section id="questions" className="fig-night" aria-labelledby="questions-heading">
      <header>
        <h2 id="questions-heading">{m.figures.questions}</h2>
        <p>{m.figures.questionsLead}</p>
      </header>
      <ul className="fig-questions" data-count={asked.length}>
        {asked.map((question, index) => (
          <Answered
            key={question.id}
            question={question}
            quoted={new Set(asked.slice(0, index).flatMap(({ of }) => of))}
          />
        ))}
      </ul>
    </section>
  );
}

/** `quoted`: figures that a question before this one has quoted; they are named here, as no value is read out again and again. */
function Answered({
  question,
  quoted,
}: {
  readonly question: Question;
  readonly quoted: ReadonlySet<string>;
}) {
  const { language, m } = useWholeI18n();
  const { report, say, statement } = useView();
  const tagOf = useTagOf();
  const mention = (figure: Figure) => {
    const { quantity, short } = statement(figure);
    return quoted.has(figure.id) ? m.figures.named(short) : m.figures.quoted(quantity);
  };
  const answer = answerOf(report, question, language, m, mention);
  return (
    <li data-question={question.id} data-answer={answer.kind}>
      <Fold
        head={
          <>
            <h3 lang={tagOf(question.question)}>
              <Phrase>{say(question.question)}</Phrase>
            </h3>
            <Verdict answer={answer} />
          </>
        }
      >
        <p>
          <Phrase>
            {m.charts.text([
              answer.kind === 'stated' ? workingOf(report, question, m, mention) : answer.why,
              ...(question.note ? [say(question.note)] : []),
            ])}
          </Phrase>
        </p>
      </Fold>
    </li>
  );
}

/** The verdict, large: a number as the picture it is elsewhere, a sentence, or that there is none. */
function Verdict({ answer }: { readonly answer: Answer }) {
  if (answer.kind === 'not-stated') {
    return (
      <p className="fig-verdict">
        <CannotMark />
        {answer.text}
      </p>
    );
  }
  if (answer.parts === null) return <p className="fig-verdict">{answer.text}</p>;
  const { before, number, scale, unit, note } = groupQuantity(answer.parts);
  // A scale and a sign are part of the number; a unit in words stands beside it.
  const short = unit.length <= 2;
  const picture = number + scale + (short ? unit : '');
  return (
    <p className="fig-verdict">
      {before.replace(/\s$/, ' ')}
      <span className="fig-numeral" data-look={answer.expected ? 'hatched' : 'solid'} data-text={picture}>
        {picture}
      </span>
      {!short && unit}
      {note}
    </p>
  );
}
