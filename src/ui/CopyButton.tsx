import { useState } from 'react';
import { copyText } from './copyText.ts';

/** A button that copies a text and says how that went; where copying is refused, the text itself is shown to select. */
export function CopyButton(props: {
  readonly children: string;
  /** Made when the button is pressed, since an address changes meanwhile. */
  readonly text: () => string;
  readonly done: string;
  readonly refused: string;
  readonly className?: string;
}) {
  const { children, text, done, refused, className } = props;
  const [outcome, setOutcome] = useState<{ readonly text: string; readonly copied: boolean } | null>(null);
  const copy = async () => {
    const value = text();
    setOutcome({ text: value, copied: await copyText(value) });
  };
  return (
    <span className="ui-copy">
      <button type="button" className={className} onClick={() => void copy()}>
        {children}
      </button>
      <span role="status" className="ui-copy-status">
        {outcome?.copied === true && done}
        {outcome?.copied === false && (
          <>
            {refused} <output className="ui-copy-text">{outcome.text}</output>
          </>
        )}
      </span>
    </span>
  );
}
