import { useI18n } from '@/i18n/I18n.tsx';
import type { Figure } from '@/report/model.ts';
import { FigureFact } from '@/report/texts/FigureFact.tsx';
import { useView } from '@/report/View.tsx';

/** More are all of a text's: those stand in the slide itself, by paragraph. */
const MOST = 4;

/** The phrases in which figures are printed, each with its place. */
export function Printed({ figures }: { readonly figures: readonly Figure[] }) {
  const { m } = useI18n();
  const { statement } = useView();
  if (figures.length > MOST) return null;
  return (
    <ul className="deck-read-printed">
      {figures.map((figure) => {
        const { phrase, phraseLanguage } = statement(figure);
        return (
          <li key={figure.id}>
            <FigureFact figure={figure} of="source" />
            {m.hero.colon('')}
            <q lang={phraseLanguage}>{phrase}</q>
          </li>
        );
      })}
    </ul>
  );
}
