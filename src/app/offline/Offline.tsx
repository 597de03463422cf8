import { useQueryStates } from 'nuqs';
import { useEffect, useState, type ComponentType } from 'react';
import { placeParameters, viewParameters } from '@/address/parameters.ts';
import { whenIdle } from '@/ui/loading/whenIdle.ts';

const loadNotice = () => import('./VersionNotice.tsx').then(({ VersionNotice }) => VersionNotice);

/** Whether this is a page that can be kept: a built one, from a server, in a browser that keeps pages. */
const canKeep = () =>
  import.meta.env.PROD && /^https?:$/.test(location.protocol) && 'serviceWorker' in navigator;

/** Keeps the product for when there is no network, once all else is done; a part of someone else's page keeps nothing. */
export function Offline() {
  const [{ embed, presenter }] = useQueryStates(viewParameters);
  const [{ slide }] = useQueryStates(placeParameters);
  const [Notice, setNotice] = useState<ComponentType<{ readonly quiet: boolean }> | null>(null);
  const kept = embed === null;
  useEffect(() => {
    if (!kept || !canKeep()) return;
    return whenIdle(() => {
      loadNotice().then(
        (loaded) => setNotice(() => loaded),
        () => {
          // Without it there is no copy, and no harm.
        },
      );
    });
  }, [kept]);
  return kept && Notice && <Notice quiet={slide !== null || presenter !== null} />;
}
