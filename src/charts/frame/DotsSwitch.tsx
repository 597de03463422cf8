import { useId } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import type { DotsOffer } from '../kind.ts';
import './switch.css';

/** Symbols, or one dot a unit: a radio group. */
export function DotsSwitch(props: {
  readonly offer: DotsOffer;
  readonly individuals: boolean;
  readonly onChange: (individuals: boolean) => void;
}) {
  const { offer, individuals, onChange } = props;
  const { m } = useWholeI18n();
  const name = useId();
  const choices = [
    { value: false, label: offer.symbols },
    { value: true, label: offer.dots },
  ];
  return (
    <fieldset className="chart-switch">
      <legend>{m.charts.drawAs}</legend>
      {choices.map(({ value, label }) => (
        <label key={label}>
          <input type="radio" name={name} checked={individuals === value} onChange={() => onChange(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
