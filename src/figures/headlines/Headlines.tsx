import type { CSSProperties } from 'react';
import { useI18n } from '@/i18n/I18n.tsx';
import { groupParts, groupQuantity } from '@/quantity/groups.ts';
import { lookOf } from '@/quantity/status.ts';
import { figureOf } from '@/report/lookup.ts';
import type { Figure } from '@/report/model.ts';
import type { Text } from '@/report/schema/text.ts';
import { QuantityParts } from '@/report/texts/QuantityParts.tsx';
import { useTagOf } from '@/report/texts/Say.tsx';
import { useIsSelected } from '@/report/useIsSelected.ts';
import { useShown, useView } from '@/report/View.tsx';
import { BoundMark, boundKindOf } from '../BoundMark.tsx';
import { PrintedAt, WhoAndWhen } from '../WhoAndWhen.tsx';
import { LookBar } from '../LookBar.tsx';
import { numeralWidth } from './numeralWidth.ts';
import '../figures.css';
import './headlines.css';
import './numeral.css';

/** A longer unit, or a remark behind it, has a line of its own. */
const SHORT_UNIT = 12;

/** The few figures that open the page, as large as a picture. */
export function Headlines() {
  const { report } = useView();
  const shown = useShown();
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
  const { statement, say } = useView();
  const selected = useIsSelected('figure', figure.id);
  const tagOf = useTagOf();
  const said = statement(figure);
  const look = lookOf(figure.obsStatus);
  const text = sentence ?? figure.label;
  const note = said.parts.find(({ type }) => type === 'note');
  return (
    <article
      className="fig-headline"
      data-figure={figure.id}
      data-status={figure.obsStatus}
      data-selected={selected}
    >
      <LookBar look={look} />
      <Quantity figure={figure} />
      <p className="fig-headline-sentence">
        {note && <b>{m.hero.stop(note.text)}</b>}
        <span lang={tagOf(text)}>{note ? capitalised(say(text)) : say(text)}</span>
      </p>
      <Place figure={figure} />
    </article>
  );
}

/** A sentence goes on from its number; behind a remark it begins anew. */
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Status · who · period · place, at the right above the number; after it in reading order, as what it speaks of comes first. */
function Place({ figure }: { readonly figure: Figure }) {
  const { m } = useI18n();
  const { statement, toggle } = useView();
  const selected = useIsSelected('figure', figure.id);
  const { label, paragraph } = statement(figure);
  return (
    <p className="fig-headline-place">
      <WhoAndWhen figure={figure} />
      <button
        type="button"
        className="fig-place"
        aria-pressed={selected}
        aria-label={m.hero.detailsAt(label, paragraph)}
        onClick={() => toggle({ kind: 'figure', id: figure.id })}
      >
        <PrintedAt figure={figure} />
      </button>
    </p>
  );
}

/** The quantity: its qualifier in a line of its own, then number and scale as a picture, unit and mark beside them. */
function Quantity({ figure }: { readonly figure: Figure }) {
  const { statement } = useView();
  const { parts } = statement(figure);
  const { number, scale, unit: after } = groupQuantity(parts);
  const groups = groupParts(parts);
  // A sign is part of the number: "95%".
  const sign = /^[%‰]/.exec(after)?.[0] ?? '';
  const unit = after.slice(sign.length);
  const beside = groups.unit.map((part, i) =>
    i === 0 ? { ...part, text: part.text.slice(sign.length) } : part,
  );
  const bound = boundKindOf(figure);
  const picture = number + scale + sign;
  const width: CSSProperties & Record<'--width', number> = {
    '--width':
      numeralWidth(picture) +
      (bound === null ? 0 : 1) +
      (unit.length > SHORT_UNIT ? 0 : numeralWidth(unit) / 2),
  };
  return (
    <p className="fig-headline-quantity">
      <span className="fig-headline-before" data-bound={bound}>
        <QuantityParts parts={groups.before} />
      </span>
      <span className="fig-headline-number" style={width}>
        {bound === 'less' && <BoundMark kind={bound} />}
        <span
          className="fig-numeral"
          lang={groups.number[0]?.lang}
          data-look={lookOf(figure.obsStatus)}
          data-text={picture}
        >
          {picture}
        </span>
        {unit !== '' && (
          <span className="fig-headline-unit">
            <QuantityParts parts={beside} />
          </span>
        )}
        {bound !== null && bound !== 'less' && <BoundMark kind={bound} />}
      </span>
    </p>
  );
}
