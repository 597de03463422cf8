import { answerOf } from '@/figures/limits/answer.ts';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { questionOf } from '@/report/lookup.ts';
import { useView } from '@/report/View.tsx';
import { forEvery } from './forEvery.ts';

/** What follows from the figures, worked out; its place is kept until it is shown, so that nothing moves when it comes. */
export function Answer({ question: id, shown }: { readonly question: string; readonly shown: boolean }) {
  const { language, m } = useWholeI18n();
  const { report } = useView();
  const question = questionOf(report, id);
  const answer = answerOf(report, question, language, m);
  const text =
    answer.kind === 'stated'
      ? (forEvery(report, question, language, m) ?? m.presentation.workedOut(answer.text))
      : `${answer.text}${m.presentation.reasons[answer.reason]}`;
  return (
    <p className="deck-worked-out" data-shown={shown}>
      {text}
    </p>
  );
}
