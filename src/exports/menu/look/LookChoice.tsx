import { useId } from 'react';

/** One of a few, as native radio buttons. */
export function LookChoice<Option extends string | number>(props: {
  readonly legend: string;
  readonly options: readonly Option[];
  readonly chosen: Option;
  readonly nameOf: (option: Option) => string;
  readonly onChoose: (option: Option) => void;
  readonly note?: string;
}) {
  const { legend, options, chosen, nameOf, onChoose, note } = props;
  const name = useId();
  return (
    <fieldset
      className="picture-choice-group"
      aria-describedby={note === undefined ? undefined : `${name}note`}
    >
      <legend>{legend}</legend>
      <div className="ui-segments">
        {options.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name={name}
              value={option}
              checked={option === chosen}
              onChange={() => onChoose(option)}
            />
            <span>{nameOf(option)}</span>
          </label>
        ))}
      </div>
      {note !== undefined && (
        <p className="picture-choice-note" id={`${name}note`}>
          {note}
        </p>
      )}
    </fieldset>
  );
}
