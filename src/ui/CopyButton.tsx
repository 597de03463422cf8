import { useState } from 'react';

/** Puts a text on the clipboard; false where the browser refuses, so that the reader can be shown the text instead. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** How the last copying went, and the words that were to say so. */
interface Outcome {
  readonly text: string;
  readonly copied: boolean;
  readonly done: string;
}

/** A button that copies a text and says how that went; where copying is refused, the text itself is shown to select. */
export function CopyButton(props: {
  readonly children: string;
  /** Made when the button is pressed, since an address changes meanwhile. */
  readonly text: () => string;
  readonly done: string;
  readonly refused: string;
  readonly className?: string;
  /** A better way than copying; true where it was taken, and there is nothing left to do or say. */
  readonly first?: (text: string) => Promise<boolean>;
}) {
  const { children, text, done, refused, className, first } = props;
  const [last, setLast] = useState<Outcome | null>(null);
  // In another language it would be news again, though nothing was copied.
  const outcome = last?.done === done ? last : null;
  const copy = async () => {
    const value = text();
    if (await first?.(value)) return setLast(null);
    setLast({ text: value, copied: await copyText(value), done });
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
