import { useCallback, useEffect, useState } from 'react';
import { useI18n } from '@/i18n/I18n.tsx';
import { useModule } from '@/ui/loading/useModule.ts';
import type { Given } from './given.ts';

/** What opens files, and its words, downloaded with the first that comes near. */
const fileParts = () => import('./fileParts.ts');

interface DeskProps {
  readonly given: Given | null;
  readonly onGiven: (given: Given | null) => void;
  /** The title of the report that is shown; null: none. */
  readonly title: string | null;
}

/** Takes report files: those that were given, and those that are dragged over the page. */
export function Desk(props: DeskProps) {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const come = () => setNear(true);
    window.addEventListener('dragenter', come, { once: true });
    return () => window.removeEventListener('dragenter', come);
  }, []);
  return (near || props.given !== null) && <Parts {...props} />;
}

function Parts(props: DeskProps) {
  const { language, m } = useI18n();
  const load = useCallback(() => fileParts().then((parts) => parts.fileDeskIn(language)), [language]);
  const state = useModule(load);
  if (state.kind === 'ready') {
    const { FileDesk, words } = state.module;
    return <FileDesk {...props} words={words} />;
  }
  if (state.kind === 'loading' || props.given === null) return null;
  return (
    <p role="alert">
      {m.page.partFailed(m.page.open)}{' '}
      <button type="button" onClick={state.retry}>
        {m.page.retry}
      </button>
    </p>
  );
}
