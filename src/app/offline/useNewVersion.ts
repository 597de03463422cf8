import { useEffect, useState } from 'react';
import { productRoot } from '@/address/productRoot.ts';

/** Keeps the product for when there is no network; the registration with a newer version of it that waits, as soon as one does. */
export function useNewVersion(): ServiceWorkerRegistration | null {
  const [waiting, setWaiting] = useState<ServiceWorkerRegistration | null>(null);
  useEffect(() => {
    const left = new AbortController();
    keep(setWaiting, left.signal).catch(() => {
      // Not allowed here (a private window), or the worker can't be had: the page goes on as without it.
    });
    return () => left.abort();
  }, []);
  return waiting;
}

async function keep(onWaiting: (registration: ServiceWorkerRegistration) => void, signal: AbortSignal) {
  const { serviceWorker } = navigator;
  const address = new URL('sw.js', productRoot());
  const registration = await serviceWorker.register(address, { updateViaCache: 'none' });
  if (signal.aborted) return;
  const look = () => {
    // The first version of all takes no other's place.
    if (registration.waiting !== null && serviceWorker.controller !== null) onWaiting(registration);
  };
  const watch = () => registration.installing?.addEventListener('statechange', look, { signal });
  registration.addEventListener('updatefound', watch, { signal });
  watch();
  look();
  const ask = () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => {});
  };
  document.addEventListener('visibilitychange', ask, { signal });
}
