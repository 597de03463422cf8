import { ReportLoadError } from '../loading/loadFailure.ts';
import { Gathering } from './pieces.ts';
import type { FileBytes, ReadFile } from './readFile.ts';
import type { FromWorker } from './worker.ts';

/** Where workers are read from; a page on disk has none, and a browser may allow none. */
export type StartWorker = () => Worker;

const startWorker: StartWorker = () =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** Reads a file beside the page; null: no worker could be had, and the file is untouched. The worker ends with the file, or with `signal`. */
export function readInWorker(
  bytes: FileBytes,
  signal: AbortSignal,
  start: StartWorker = startWorker,
): Promise<ReadFile | null> {
  const worker = started(start);
  if (worker === null) return Promise.resolve(null);
  return new Promise<ReadFile | null>((done, fail) => {
    const gathering = new Gathering();
    let ready = false;
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'ready') {
        ready = true;
        worker.postMessage(
          bytes,
          bytes.map(({ buffer }) => buffer),
        );
        return;
      }
      const read = gathering.add(data);
      if (read !== null) done(read);
    });
    worker.addEventListener('error', (event) => {
      // What is told here is told to the reader; the console need not hear of it.
      event.preventDefault();
      if (ready) fail(new ReportLoadError({ kind: 'fault' }));
      else done(null);
    });
    signal.addEventListener('abort', () => fail(signal.reason));
  }).finally(() => worker.terminate());
}

function started(start: StartWorker): Worker | null {
  try {
    return start();
  } catch {
    return null;
  }
}
