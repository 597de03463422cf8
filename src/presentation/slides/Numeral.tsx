import { Fragment, type ReactNode } from 'react';
import { boundKindOf, type BoundKind } from '@/figures/BoundMark.tsx';
import { groupParts } from '@/quantity/groups.ts';
import { lookOf } from '@/quantity/status.ts';
import type { Figure } from '@/report/model.ts';
import { QuantityParts } from '@/report/texts/QuantityParts.tsx';
import { useView } from '@/report/View.tsx';
import { Chevron } from '@/ui/Chevron.tsx';
import { useSlideGeometry } from '../deck/slideNumber.ts';
import { wordsSize } from './frame/slideGeometry.ts';
import { numeralParts, numeralSize } from './fit/numeralSize.ts';
import './numeral.css';

/**
 * A figure that fills its box: qualifier, then number and scale as a picture with the mark of its bound at numeral height, then
 * unit and remark, and the sentence that goes on from there (`children`).
 *
 * @param width of the box, in cqw
 * @param most largest size of the number, in cqw
 */
export function Numeral(props: {
  readonly figure: Figure;
  readonly width: number;
  readonly most: number;
  readonly children?: ReactNode;
}) {
  const { figure, width, most, children } = props;
  const statement = useView().statement(figure);
  const bound = boundKindOf(figure);
  const { before, picture, unit, note } = numeralParts(statement.parts);
  const groups = groupParts(statement.parts);
  const { number } = groups;
  const { leastText } = useSlideGeometry();
  const size = numeralSize({ before, picture }, bound !== null, width, most);
  return (
    <div className="deck-numeral" data-figure={figure.id} data-look={lookOf(figure.obsStatus)}>
      <p className="deck-quantity">
        {before !== '' && (
          <span className="deck-before" style={{ fontSize: `${size.before}cqw` }}>
            <QuantityParts parts={groups.before} />
          </span>
        )}
        <span
          className="deck-number-line"
          data-lines={size.lines}
          data-morph={figure.id}
          style={{ fontSize: `${size.number}cqw` }}
        >
          {bound === 'less' && <Mark kind={bound} />}
          <span className="deck-digits" lang={number[0]?.lang} data-text={picture}>
            {picture}
          </span>
          {bound !== null && bound !== 'less' && <Mark kind={bound} />}
        </span>
        <span className="deck-tail">
          {unit !== '' && (
            <span
              className="deck-unit"
              style={{ fontSize: wordsSize(Math.max(leastText * 1.1, size.before * 0.82)) }}
            >
              {unit}
            </span>
          )}
          {note !== '' && <Note text={note} />}
          {children}
        </span>
      </p>
    </div>
  );
}

/** The mark is a drawing; its words stand before the number. */
function Mark({ kind }: { readonly kind: BoundKind }) {
  return (
    <span className="deck-bound" data-bound={kind} aria-hidden="true">
      {kind !== 'about' && <Chevron width={21.8} height={32} left={kind === 'less'} />}
    </span>
  );
}

/** A remark in a frame, which stands for its brackets. */
function Note({ text }: { readonly text: string }) {
  const [, open = '', inner = text, close = ''] = /^(\s*[(（])(.*)([)）])$/s.exec(text) ?? [];
  return (
    <Fragment>
      <span className="deck-hidden">{open}</span>
      <span className="deck-note">{inner}</span>
      <span className="deck-hidden">{close}</span>
    </Fragment>
  );
}
