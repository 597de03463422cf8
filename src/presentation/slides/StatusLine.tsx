import { lookOf } from '@/quantity/status.ts';
import { LookBar } from '@/figures/LookBar.tsx';
import type { Figure } from '@/report/model.ts';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { FigureFact } from '@/report/texts/FigureFact.tsx';
import { SayWithin } from '@/report/texts/Say.tsx';
import { useView } from '@/report/View.tsx';
import '@/figures/figures.css';

/** Figures' status with its look, whose they are and for when, where they differ each its own: what stands first in a slide's last line. */
export function StatusLine({ figures }: { readonly figures: readonly Figure[] }) {
  const { statement } = useView();
  const said = new Map(
    figures.map((figure) => {
      const { status, scope, period } = statement(figure);
      return [[status, scope, period].join('\0'), figure];
    }),
  );
  return [...said].map(([key, figure]) => <Status key={key} figure={figure} />);
}

function Status({ figure }: { readonly figure: Figure }) {
  const { m } = useWholeI18n();
  const look = lookOf(figure.obsStatus);
  return (
    <p className="deck-status" data-look={look}>
      <LookBar look={look} />
      <b data-look={look}>
        {figure.by === null ? (
          m.presentation.statusOf(m.statement.status[figure.obsStatus], look)
        ) : (
          <SayWithin
            words={(who = '') =>
              m.presentation.statusOf(m.statement.by(m.statement.status[figure.obsStatus], who), look)
            }
            texts={[figure.by]}
          />
        )}
      </b>
      <span>
        <FigureFact figure={figure} of="scope" />
        {m.hero.and}
        <FigureFact figure={figure} of="period" />
      </span>
    </p>
  );
}
