import { useQueryStates } from 'nuqs';
import { memo, useDeferredValue, type ReactNode } from 'react';
import { fieldParameters } from '@/address/parameters.ts';
import { Field } from '@/figures/field/Field.tsx';
import { fieldsOf } from '@/figures/field/fieldModel.ts';
import { Key } from '@/figures/key/Key.tsx';
import { useI18n } from '@/i18n/I18n.tsx';
import type { Figure } from '@/report/model.ts';
import type { Selected } from '@/report/selected.ts';
import { Say, SayWithin, useTagOf } from '@/report/texts/Say.tsx';
import { useSelected, useView } from '@/report/View.tsx';
import { Phrase } from '@/ui/Phrase.tsx';
import { PartDownload } from '../PartDownload.tsx';
import { Guarded } from '../Guarded.tsx';
import './hero.css';

/** What the report is, the key to its marks, and its largest count as a field; without one the title takes the width. */
export function Hero() {
  const { report, say } = useView();
  const { m } = useI18n();
  const tagOf = useTagOf();
  const { origin } = report;
  return (
    <section className="page-hero" data-part="hero" aria-labelledby="title">
      <div className="page-opening" data-field={fieldsOf(report).length > 0}>
        <div className="page-title">
          <p className="page-origin">
            <SayWithin
              words={(publisher = '', kind = '') => m.page.origin(publisher, kind)}
              texts={[origin.publisher, origin.kind]}
            />
          </p>
          <h1 id="title" lang={tagOf(report.title)}>
            <Phrase>{say(report.title)}</Phrase>
          </h1>
          {report.description && (
            <p className="page-standfirst">
              <Say text={report.description} />
            </p>
          )}
          <Key />
        </div>
        <Guarded>
          <FieldInAddress
            actions={(figure, name) => <PartDownload subject={{ kind: 'field', figure }} name={name} />}
          />
        </Guarded>
      </div>
    </section>
  );
}

interface FieldProps {
  readonly actions?: (figure: Figure, name: string) => ReactNode;
}

/** The field that the address asks for; else the selected figure's, else the largest. What is pressed answers before it. */
export function FieldInAddress(props: FieldProps) {
  const selected = useDeferredValue(useSelected());
  return <ChosenField {...props} selected={selected} />;
}

const ChosenField = memo(function ChosenField(props: FieldProps & { readonly selected: Selected }) {
  const { actions, selected } = props;
  const { report, statement } = useView();
  const fields = fieldsOf(report);
  const [{ field }, setUrl] = useQueryStates(fieldParameters);
  const chosen =
    fields.find(({ figure }) => figure.id === field) ??
    fields.find(({ figure }) => selected.figures.has(figure.id)) ??
    fields[0];
  if (!chosen) return null;
  const choose = (id: string) => void setUrl({ field: id === fields[0]?.figure.id ? null : id });
  const { figure } = chosen;
  return (
    <Field
      fields={fields}
      chosen={chosen}
      onChoose={choose}
      actions={actions?.(figure, statement(figure).short)}
    />
  );
});
