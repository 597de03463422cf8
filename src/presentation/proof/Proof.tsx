import { Fragment, type CSSProperties } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { lookOf } from '@/quantity/status.ts';
import type { Figure } from '@/report/model.ts';
import { FigureFact } from '@/report/texts/FigureFact.tsx';
import { SayWithin } from '@/report/texts/Say.tsx';
import { useView } from '@/report/View.tsx';
import type { DeckSlide } from '../deck/deckSlide.ts';
import type { SlideFormat } from '../slides/frame/slideGeometry.ts';
import { figuresOn } from './figuresOn.ts';
import { printedIn } from './printedIn.ts';
import './proof.css';

/** How many phrases there is room for. */
const MOST = 12;

/** Of a phrase by itself, and of one among so many, in cqw. */
const sizeOf = (count: number, format: SlideFormat) =>
  format === 'tall' ? (count === 1 ? 9 : 4.6) : Math.max(2, Math.min(6, 8 / count));

/** Where a slide's figures are printed: each phrase in its paragraph's place in the text, of which nothing else is quoted. */
export function Proof({ slide, format }: { readonly slide: DeckSlide; readonly format: SlideFormat }) {
  const { m } = useWholeI18n();
  const { report } = useView();
  const figures = figuresOn(slide, report);
  const shown = figures.slice(0, MOST);
  const size: CSSProperties & Record<'--size', string> = {
    '--size': `${sizeOf(shown.length, format)}cqw`,
  };
  return (
    <section
      className="deck-proof"
      data-format={format}
      aria-label={m.presentation.screens.proof}
      style={size}
    >
      {printedIn(shown, report).map(({ document, paragraphs }) => (
        <Fragment key={document.id}>
          <h2>
            <SayWithin
              words={(who = '', what = '') => m.presentation.sourceOf(who, what)}
              texts={[document.publisher, document.kind]}
            />
            <small>{m.presentation.onlyPhrases}</small>
          </h2>
          <ol>
            {paragraphs.map(({ paragraph, figures: own }) => (
              <li key={paragraph} data-named={own.length > 0}>
                <span className="deck-proof-place">{m.hero.place(paragraph)}</span>
                <div className="deck-proof-lines">
                  {own.map((figure) => (
                    <Phrase key={figure.id} figure={figure} />
                  ))}
                </div>
              </li>
            ))}
          </ol>
        </Fragment>
      ))}
      {shown.length < figures.length && <p>{m.presentation.firstOf(shown.length, figures.length)}</p>}
    </section>
  );
}

function Phrase({ figure }: { readonly figure: Figure }) {
  const { phrase, phraseLanguage } = useView().statement(figure);
  return (
    <p className="deck-proof-phrase" data-figure={figure.id} data-look={lookOf(figure.obsStatus)}>
      <q lang={phraseLanguage} data-morph={figure.id}>
        {phrase}
      </q>{' '}
      <small>
        <FigureFact figure={figure} of="short" />
      </small>
    </p>
  );
}
