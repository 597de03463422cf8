import { useWholeI18n } from '@/i18n/I18n.tsx';
import { refusalWords } from '@/i18n/refusalWords.ts';
import type { Problem } from '@/report/refusals/problem.ts';
import { wordsOf } from '@/report/refusals/wordsOf.ts';

/** Problems listed at once; a file with more is mended a few at a time. */
const MOST_PROBLEMS = 12;

/** The problems of a file, each with its place; of many the first, and how many more there are. */
export function ProblemList(props: { readonly problems: readonly Problem[]; readonly more: number }) {
  const { language, m } = useWholeI18n();
  const { loading } = m;
  const shown = props.problems.slice(0, MOST_PROBLEMS);
  const more = props.problems.length - shown.length + props.more;
  return (
    <ul>
      {shown.map(({ path, refusal }, index) => (
        // Two problems of one place may have the same words, and the list is made anew with each file.
        <li key={index}>
          <code>{path === '' ? loading.whole : path}</code> {wordsOf(refusal, refusalWords[language])}
        </li>
      ))}
      {more > 0 && <li>{loading.more(more)}</li>}
    </ul>
  );
}
