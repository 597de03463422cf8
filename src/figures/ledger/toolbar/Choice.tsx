import { useId } from 'react';

/** One of a few, as a segmented row of native radio buttons: one tab stop, and the arrow keys choose. */
export function Choice<Id extends string>(props: {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}) {
  const { label, options, chosen, onChoose } = props;
  const name = useId();
  return (
    <div className="led-choice" role="radiogroup" aria-labelledby={`${name}label`}>
      <span id={`${name}label`}>{label}</span>
      <span className="led-segments">
        {options.map((option) => (
          <label key={option.id}>
            <input
              type="radio"
              name={name}
              value={option.id}
              checked={option.id === chosen}
              onChange={() => onChoose(option.id)}
            />
            {option.label}
          </label>
        ))}
      </span>
    </div>
  );
}
