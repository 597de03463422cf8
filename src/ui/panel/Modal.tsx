import { useLayoutEffect, useRef, type ReactNode } from 'react';

/**
 * A native modal dialog: the browser keeps the focus inside and makes the rest inert. It opens with its component and closes with it,
 * which gives the focus back; `onCancel` is a closing gesture of the device (the keys are handled by the deck).
 */
export function Modal(props: {
  readonly label: string;
  readonly className: string;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}) {
  const { label, className, onCancel, children } = props;
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    // On the dialog itself: the first of its buttons has no claim to the next Enter.
    dialog?.focus();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      className={className}
      aria-label={label}
      tabIndex={-1}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      {children}
    </dialog>
  );
}
