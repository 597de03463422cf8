import type { ReactNode } from 'react';

/** Something that did not go as asked, what happens instead, and the way to put the words away. The live region says it. */
export function Notice(props: {
  readonly onClose: () => void;
  readonly closeLabel: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="deck-notice">
      <p>{props.children}</p>
      <button type="button" onClick={props.onClose}>
        {props.closeLabel}
      </button>
    </div>
  );
}
