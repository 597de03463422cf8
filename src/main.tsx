import { mount } from '@/app/mount.tsx';
import { reloadWhenReplaced } from '@/app/offline/replaced.ts';
import { nextTask } from '@/ui/loading/nextTask.ts';

reloadWhenReplaced();
// The scripts have been read in this task, which is long enough.
nextTask()
  .then(mount)
  .catch((error: unknown) => {
    reportError(error);
    // Heard by what the page holds for that (scripts/vite/watchStart.mjs).
    window.dispatchEvent(new Event('start-failed'));
  });
