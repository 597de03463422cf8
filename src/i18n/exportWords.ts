import type { exportWords } from './en/exports.ts';
import type { Language } from './languages.ts';

/** The formats that a report, or a part of it, can be taken away in. */
export const EXPORT_IDS = [
  'xlsx',
  'csv',
  'json',
  'dataPackage',
  'calendar',
  'citation',
  'bibtex',
  'ris',
  'csl',
  'pptx',
  'svg',
  'png',
  'copyPng',
  'oneFile',
] as const;
export type ExportId = (typeof EXPORT_IDS)[number];

/** The words of the download menu and of the files themselves. English is the model. */
export type ExportWords = typeof exportWords;

/** Apart from the other messages, as only who takes a file away needs them; only the language in use is downloaded. */
export const loadExportWords = {
  en: () => import('./en/exports.ts').then(({ exportWords }) => exportWords),
  zh: () => import('./zh/exports.ts').then(({ exportWords }) => exportWords),
} satisfies Record<Language, () => Promise<ExportWords>>;
