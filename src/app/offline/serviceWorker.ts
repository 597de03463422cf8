import { Copy, type Version } from './copy.ts';
import { TAKE_OVER } from './takeOver.ts';

/** What there is to keep of this build, written in by the build (scripts/vite/offlinePlugin.ts). */
declare const __VERSION__: Version;

interface Lasting {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

/** As much of a service worker's scope as is used here; the types of pages know none. */
declare const self: {
  addEventListener(type: 'install' | 'activate', hear: (event: Lasting) => void): void;
  addEventListener(type: 'message', hear: (event: MessageEvent<unknown>) => void): void;
  addEventListener(
    type: 'fetch',
    hear: (event: { readonly request: Request; respondWith(answer: Promise<Response>): void }) => void,
  ): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  readonly registration: { readonly scope: string };
};

const copy = new Copy(__VERSION__, {
  caches,
  fetch: (...request) => fetch(...request),
  root: self.registration.scope,
});

self.addEventListener('install', (event) => event.waitUntil(copy.fill()));
self.addEventListener('activate', (event) =>
  event.waitUntil(copy.forgetOlder().then(() => self.clients.claim())),
);
self.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  if (copy.owns(event.request)) event.respondWith(copy.answer(event.request));
});
