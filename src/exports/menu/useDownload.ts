import { useCallback, useEffect, useRef, useState } from 'react';
import type { ExportId } from '@/i18n/exportWords.ts';
import type { Export, Request } from '../export.ts';
import { ExportError } from '../exportError.ts';
import { makeFile, type MadeFile } from '../makeFile.ts';
import { EXPORTS } from '../registry.ts';
import { copy } from './copy.ts';

/** What a file is asked for with; when it is made is noted when it is. */
export type Asked = Omit<Request, 'made'>;

/** What becomes of the last file that was asked for. */
export type Job =
  | { readonly kind: 'none' }
  | { readonly kind: 'making'; readonly id: ExportId }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'copied' }
  | { readonly kind: 'cancelled' }
  | {
      readonly kind: 'failed';
      readonly id: ExportId;
      readonly reason: ExportError['reason'];
      readonly asked: Asked;
    };

/** What went well is said for so many milliseconds; what went wrong stays. */
const SAID_FOR = 6000;

/** Makes files and hands them to the browser, one at a time: another one asked for cancels the one before, as leaving does. */
export function useDownload() {
  const [job, setJob] = useState<Job>({ kind: 'none' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  useEffect(() => {
    if (job.kind === 'none' || job.kind === 'making' || job.kind === 'failed') return undefined;
    const timer = setTimeout(() => setJob({ kind: 'none' }), SAID_FOR);
    return () => clearTimeout(timer);
  }, [job]);

  const start = useCallback(async (id: ExportId, asked: Asked): Promise<void> => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    setJob({ kind: 'making', id });
    try {
      const making = makeFile(id, { ...asked, made: new Date() }, signal);
      const { to, mediaType }: Export = EXPORTS[id];
      if (to === 'clipboard') {
        await copy(making, mediaType);
        // Who cancelled was told so.
        signal.throwIfAborted();
        setJob({ kind: 'copied' });
        return;
      }
      const file = await making;
      save(file);
      setJob({ kind: 'saved', name: file.name });
    } catch (error) {
      if (signal.aborted) return;
      const reason = error instanceof ExportError ? error.reason : 'not-made';
      setJob({ kind: 'failed', id, reason, asked });
    }
  }, []);
  const cancel = useCallback(() => {
    running.current?.abort();
    setJob({ kind: 'cancelled' });
  }, []);
  return { job, start, cancel };
}

/** Gives a file to the browser to save; its address is let go once the browser has surely taken it. */
function save({ name, blob }: MadeFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
