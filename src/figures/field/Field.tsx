import { useId, type ReactNode } from 'react';
import { useI18n } from '@/i18n/I18n.tsx';
import { Say } from '@/report/texts/Say.tsx';
import { useIsSelected } from '@/report/useIsSelected.ts';
import { useView } from '@/report/View.tsx';
import { usePrinting } from '@/ui/screen/usePrinting.ts';
import { PrintedAt, WhoAndWhen } from '../WhoAndWhen.tsx';
import { LookBar } from '../LookBar.tsx';
import { QuantityText } from '../QuantityText.tsx';
import { lookOf } from '@/quantity/status.ts';
import { FieldDots } from './FieldDots.tsx';
import { FIELD_GRIDS } from './fieldLayout.ts';
import type { FieldModel } from './fieldModel.ts';
import { fieldWords } from './fieldWords.ts';
import '../figures.css';
import './field.css';

/** The report's largest count as a field, one dot a person, and a switch to its others. */
export function Field(props: {
  readonly fields: readonly FieldModel[];
  readonly chosen: FieldModel;
  readonly onChoose: (figure: string) => void;
  /** What can be done with it, at the end of its first line. */
  readonly actions?: ReactNode;
}) {
  const { fields, chosen, onChoose, actions } = props;
  const { m, language } = useI18n();
  const { report, statement, toggle } = useView();
  const { figure } = chosen;
  const printing = usePrinting();
  const said = statement(figure);
  const words = fieldWords(report, chosen, fields, said.quantity, language, m);
  const most = Math.max(...fields.map(({ dots }) => dots));
  const selected = useIsSelected('figure', figure.id);
  return (
    <div className="fig-field" data-figure={figure.id} data-selected={selected}>
      <div role="img" aria-label={words.name}>
        <div className="fig-field-head" aria-hidden="true">
          <span className="fig-field-quantity">
            <QuantityText parts={said.parts} />
          </span>
          <span className="fig-field-scale">{words.scale}</span>
        </div>
        {FIELD_GRIDS.map((grid) => (
          <FieldDots key={grid.id} {...{ grid, most, printing }} dots={chosen.dots} open={chosen.open} />
        ))}
      </div>
      <div className="fig-field-foot">
        {words.beyond !== null && (
          <p className="fig-field-beyond" aria-hidden="true">
            {words.beyond}
          </p>
        )}
        {fields.length > 1 && <Switch fields={fields} chosen={chosen} onChoose={onChoose} />}
        <div className="fig-field-status">
          <LookBar look={lookOf(figure.obsStatus)} />
          <p>
            <WhoAndWhen figure={figure} />
            <button
              type="button"
              className="fig-place"
              aria-pressed={selected}
              aria-label={m.hero.detailsAt(said.label, said.paragraph)}
              onClick={() => toggle({ kind: 'figure', id: figure.id })}
            >
              <PrintedAt figure={figure} />
            </button>
          </p>
        </div>
      </div>
      {actions !== undefined && <div className="fig-field-actions">{actions}</div>}
    </div>
  );
}

function Switch(props: {
  readonly fields: readonly FieldModel[];
  readonly chosen: FieldModel;
  readonly onChoose: (figure: string) => void;
}) {
  const { fields, chosen, onChoose } = props;
  const { m } = useI18n();
  const name = useId();
  return (
    <fieldset className="ui-segments fig-field-switch">
      <legend className="ui-visually-hidden">{m.hero.fields}</legend>
      {fields.map(({ figure }) => (
        <label key={figure.id}>
          <input
            type="radio"
            name={name}
            checked={figure === chosen.figure}
            onChange={() => onChoose(figure.id)}
          />
          <span>
            <Say text={figure.short} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
