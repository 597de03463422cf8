import { formatWindow } from '@/address/timeWindow.ts';
import { languages } from '@/i18n/languages.ts';
import type { ExportId } from '@/i18n/exportWords.ts';
import { isFiltered } from '@/report/filters.ts';
import type { Export, Request, Subject } from './export.ts';
import { lookName } from './pictureLook.ts';
import { ExportError } from './exportError.ts';
import { EXPORTS } from './registry.ts';

/** A file that is ready to be saved. */
export interface MadeFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Makes a file of a report, or of a part of it. Throws an `ExportError`, or the signal's reason when it is cancelled. */
export async function makeFile(id: ExportId, request: Request, signal: AbortSignal): Promise<MadeFile> {
  const { load, mediaType }: Export = EXPORTS[id];
  const make = await load().catch((error: unknown) => {
    throw new ExportError('not-loaded', error);
  });
  signal.throwIfAborted();
  try {
    const content = await make(request, signal);
    signal.throwIfAborted();
    return { name: fileName(id, request), blob: new Blob([content], { type: mediaType }) };
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof ExportError ? error : new ExportError('not-made', error);
  }
}

/** "green-coast-people-reached.zh-Hans.csv": the report, the part of it, the language of its words. */
export function fileName(
  id: ExportId,
  { report, subject, language, filters, ledger, window = null, look }: Request,
): string {
  const part = (filters && isFiltered(filters)) || (ledger?.find ?? '') !== '' ? ['filtered'] : [];
  const time = window === null ? [] : [formatWindow(window).replace('..', '-to-')];
  const name = [report.id, ...partName(subject), ...part, ...time, ...(look ? lookName(look) : [])].join('-');
  // The report itself, and its page, have all its languages.
  const tag = id === 'json' || id === 'oneFile' ? '' : `.${languages[language].tag}`;
  return `${name}${tag}.${EXPORTS[id].extension}`;
}

function partName(subject: Subject): readonly string[] {
  switch (subject.kind) {
    case 'report':
      return [];
    case 'chart':
      return [subject.chart.id];
    case 'figure':
      return [subject.figure.id];
    case 'slide':
      return ['slide', String(subject.slide)];
    case 'field':
      return ['field', subject.figure.id];
    case 'ledger':
    case 'timeline':
      return [subject.kind];
  }
}
