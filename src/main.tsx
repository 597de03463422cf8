import { mount } from '@/app/mount.tsx';
import { reloadWhenReplaced } from '@/app/offline/replaced.ts';

reloadWhenReplaced();
mount().catch((error: unknown) => {
  reportError(error);
  // Heard by what the page holds for that (scripts/vite/watchStart.mjs).
  window.dispatchEvent(new Event('start-failed'));
});
