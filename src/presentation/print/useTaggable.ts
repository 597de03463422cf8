import { useLayoutEffect } from 'react';

/**
 * Lets what is printed be tagged (PDF/UA): beside a modal dialog all else is inert, and what is inert has no structure in a PDF. While
 * the paper is there, the dialogs that are open stand there without being modal.
 */
export function useTaggable(): void {
  useLayoutEffect(() => {
    const focused = document.activeElement;
    const dialogs = [...document.querySelectorAll<HTMLDialogElement>('dialog[open]')];
    for (const dialog of dialogs) {
      dialog.close();
      dialog.show();
    }
    return () => {
      for (const dialog of dialogs) {
        // One that was closed meanwhile stays closed.
        if (!dialog.isConnected || !dialog.open) continue;
        dialog.close();
        dialog.showModal();
      }
      if (focused instanceof HTMLElement) focused.focus();
    };
  }, []);
}
