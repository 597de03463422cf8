import { useState } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { takeOver } from './takeOver.ts';
import { useNewVersion } from './useNewVersion.ts';
import './versionNotice.css';

/** Keeps the product, and says quietly when there is a newer version of it; `quiet`: not now, as something is being shown. */
export function VersionNotice({ quiet }: { readonly quiet: boolean }) {
  const { m } = useWholeI18n();
  const registration = useNewVersion();
  const [putAway, setPutAway] = useState<ServiceWorkerRegistration | null>(null);
  const shown = registration === putAway || quiet ? null : registration;
  return (
    <div className="page-version" role="status">
      {shown && (
        <>
          <p>{m.version.ready}</p>
          <button type="button" onClick={() => takeOver(shown)}>
            {m.version.show}
          </button>
          <button type="button" onClick={() => setPutAway(shown)}>
            {m.version.later}
          </button>
        </>
      )}
    </div>
  );
}
