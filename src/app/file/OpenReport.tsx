import { createContext, useContext, useRef } from 'react';
import { useI18n } from '@/i18n/I18n.tsx';
import type { Given } from './given.ts';

/** Takes what is given to be opened; null where another report has no place, as in an embed. */
export const GiveContext = createContext<((given: Given) => void) | null>(null);

/** The button that lets a report be chosen from this device. */
export function OpenReport() {
  const { m } = useI18n();
  const give = useContext(GiveContext);
  const input = useRef<HTMLInputElement>(null);
  if (give === null) return null;
  return (
    <>
      <button type="button" className="page-open" title={m.page.open} onClick={() => input.current?.click()}>
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
          <path d="M1.5 15V3.5h5l2 2.5h8v9Z" fill="none" stroke="currentColor" strokeWidth="1.6" />
        </svg>
        <span className="page-sign-name">{m.page.open}</span>
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file may be chosen again once it was corrected.
          target.value = '';
          if (files.length === 0) return;
          target.closest<HTMLElement>('[popover]')?.hidePopover?.();
          give({ files, folder: null });
        }}
      />
    </>
  );
}
