import { useEffect, useRef } from 'react';
import type { ExportId, ExportWords } from '@/i18n/exportWords.ts';
import type { Asked, Job } from './useDownload.ts';

/** What becomes of the last file: that it is being made, with a way to stop it; that it is there; or why it is not. */
export function DownloadStatus(props: {
  readonly job: Job;
  readonly words: ExportWords;
  readonly cancel: () => void;
  readonly start: (id: ExportId, asked: Asked) => Promise<void>;
}) {
  const { job, words, cancel, start } = props;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (job.kind !== 'none') box.current?.scrollIntoView({ block: 'nearest' });
  }, [job]);
  return (
    <div ref={box} className="ui-download-status" data-job={job.kind}>
      <span role="status">{said(job, words)}</span>
      {job.kind === 'making' && (
        <button type="button" onClick={cancel}>
          {words.cancel}
        </button>
      )}
      {/* What is too large is no smaller the next time. */}
      {job.kind === 'failed' && !job.reason.startsWith('too-large') && (
        <button type="button" onClick={() => void start(job.id, job.asked)}>
          {words.retry}
        </button>
      )}
    </div>
  );
}

function said(job: Job, words: ExportWords): string {
  switch (job.kind) {
    case 'none':
      return '';
    case 'making':
      return words.making(words.formats[job.id]);
    case 'saved':
      return words.saved(job.name);
    case 'copied':
      return words.copied;
    case 'cancelled':
      return words.cancelled;
    case 'failed':
      return words.failed[job.reason](words.formats[job.id]);
  }
}
