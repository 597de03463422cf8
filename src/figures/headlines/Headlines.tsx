import { useI18n } from '@/i18n/I18n.tsx';
import { groupQuantity } from '@/quantity/groups.ts';
import { figureOf } from '@/report/lookup.ts';
import type { Figure } from '@/report/model.ts';
import type { Text } from '@/report/schema/text.ts';
import { useView } from '@/report/View.tsx';
import { StatusMark } from '../StatusMark.tsx';
import '../figures.css';
import './headlines.css';

/** The few figures that open the page, as large as a picture. */
export function Headlines() {
  const { report, shown } = useView();
  return (
    <div className="fig-headlines" data-count={report.headlines.length}>
      {report.headlines
        .filter(({ figure }) => shown.figures.has(figure))
        .map(({ figure, sentence }) => (
          <Headline key={figure} figure={figureOf(report, figure)} sentence={sentence} />
        ))}
    </div>
  );
}

function Headline({ figure, sentence }: { readonly figure: Figure; readonly sentence: Text | null }) {
  const { m } = useI18n();
  const { statement, selectedFigures, toggle, say } = useView();
  const { parts, scope, paragraph, period, status } = statement(figure);
  const selected = selectedFigures.has(figure.id);
  const { before, number, after } = groupQuantity(parts);
  // The note has a line of its own, so it needs no brackets.
  const note = parts.find(({ type }) => type === 'note');
  return (
    <article
      className="fig-headline"
      data-figure={figure.id}
      data-status={figure.obsStatus}
      data-selected={selected}
    >
      <p className="fig-headline-status">
        <StatusMark status={figure.obsStatus} /> <b>{status}</b> · {scope} · {period}
      </p>
      <p className="fig-headline-quantity">
        <span className="fig-headline-before">{before}</span>
        <span className="fig-headline-number">
          <span data-part="number">{number}</span>
          {after}
        </span>
        {note && <span className="fig-headline-note">{note.text}</span>}
      </p>
      <p className="fig-headline-sentence">{sentence ? say(sentence) : statement(figure).label}</p>
      <button
        type="button"
        className="fig-source-link"
        aria-pressed={selected}
        onClick={() => toggle({ kind: 'figure', id: figure.id })}
      >
        {paragraph}
        <span className="ui-visually-hidden"> — {m.figures.detailsOf(statement(figure).sentence)}</span>
      </button>
    </article>
  );
}
