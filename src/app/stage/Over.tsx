import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/I18n.tsx';

/** What lies over the page in place of the presentation. */
export function Over(props: {
  readonly role?: 'status' | 'alert';
  readonly onClose: (() => void) | null;
  readonly children: ReactNode;
}) {
  const { m } = useI18n();
  return (
    <div className="page-waiting" role={props.role}>
      {props.children}
      {props.onClose && (
        <button type="button" onClick={props.onClose}>
          {m.page.close}
        </button>
      )}
    </div>
  );
}
