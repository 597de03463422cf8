import { useRef, type ReactNode } from 'react';
import { useClearOf } from './useClearOf.ts';
import './detailsPanel.css';

/**
 * Details over the page: at its side, on a phone a sheet from below. Nothing of the page moves for it, and all of it stays in use.
 * It steps to the other side where it would hide what has the focus. Without `onClose` it is the page itself, as in a frame.
 */
export function DetailsPanel(props: {
  readonly label: string;
  readonly className: string;
  /** What is above the title: the kind of thing that this is. */
  readonly kicker: string;
  readonly title: ReactNode;
  readonly look: 'solid' | 'light' | 'hatched' | 'outlined';
  readonly figure?: string;
  readonly event?: string;
  readonly onClose: { readonly label: string; readonly close: () => void } | null;
  readonly children: ReactNode;
}) {
  const { label, className, kicker, title, look, figure, event, onClose, children } = props;
  const ref = useRef<HTMLElement>(null);
  useClearOf(ref, onClose !== null);
  const Heading = onClose ? 'h2' : 'h1';
  return (
    <aside
      ref={ref}
      className={`ui-panel ${className}`}
      aria-label={label}
      data-look={look}
      data-over={onClose !== null}
      data-figure={figure}
      data-event={event}
    >
      <header className="ui-panel-head">
        <p className="ui-panel-kicker">{kicker}</p>
        <Heading className={`ui-panel-title ${className}-label`} tabIndex={-1}>
          {title}
        </Heading>
        {onClose && (
          <button type="button" className="ui-panel-close" aria-label={onClose.label} onClick={onClose.close}>
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <path d="M1 1L9 9M9 1L1 9" />
            </svg>
          </button>
        )}
      </header>
      <div className="ui-panel-body">{children}</div>
    </aside>
  );
}
