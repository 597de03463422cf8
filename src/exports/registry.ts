import type { ExportId } from '@/i18n/exportWords.ts';
import { hasKnownDay } from './calendar/knownDay.ts';
import type { Export } from './export.ts';

const text = (type: string) => `${type};charset=utf-8`;

/** The one registry of formats: adding one is a folder, a line here, and its name in the export words of each language. */
export const EXPORTS = {
  xlsx: {
    group: 'data',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: 'xlsx',
    scopes: ['report', 'chart'],
    load: () => import('./spreadsheet/xlsx.ts').then(({ makeXlsx }) => makeXlsx),
  },
  csv: {
    group: 'data',
    mediaType: text('text/csv'),
    extension: 'csv',
    scopes: ['report', 'chart'],
    load: () => import('./csv.ts').then(({ makeCsv }) => makeCsv),
  },
  json: {
    group: 'data',
    mediaType: 'application/json',
    extension: 'json',
    scopes: ['report'],
    load: () => import('./json.ts').then(({ makeJson }) => makeJson),
  },
  dataPackage: {
    group: 'data',
    mediaType: 'application/zip',
    extension: 'datapackage.zip',
    scopes: ['report'],
    load: () => import('./dataPackage/dataPackage.ts').then(({ makeDataPackage }) => makeDataPackage),
  },
  calendar: {
    group: 'data',
    mediaType: text('text/calendar'),
    extension: 'ics',
    scopes: ['report'],
    has: ({ timeline }) => timeline.some(hasKnownDay),
    load: () => import('./calendar/calendar.ts').then(({ makeCalendar }) => makeCalendar),
  },
  citation: {
    group: 'citation',
    mediaType: text('text/plain'),
    extension: 'citation.txt',
    scopes: ['report', 'chart', 'figure'],
    load: () => import('./citation/plain.ts').then(({ makeCitation }) => makeCitation),
  },
  bibtex: {
    group: 'citation',
    mediaType: text('application/x-bibtex'),
    extension: 'bib',
    scopes: ['report', 'chart', 'figure'],
    load: () => import('./citation/bibtex.ts').then(({ makeBibtex }) => makeBibtex),
  },
  ris: {
    group: 'citation',
    mediaType: text('application/x-research-info-systems'),
    extension: 'ris',
    scopes: ['report', 'chart', 'figure'],
    load: () => import('./citation/ris.ts').then(({ makeRis }) => makeRis),
  },
  csl: {
    group: 'citation',
    mediaType: 'application/vnd.citationstyles.csl+json',
    extension: 'csl.json',
    scopes: ['report', 'chart', 'figure'],
    load: () => import('./citation/csl.ts').then(({ makeCsl }) => makeCsl),
  },
  pptx: {
    group: 'slides',
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    extension: 'pptx',
    scopes: ['report', 'chart', 'slide'],
    load: () => import('./pptx/pptx.ts').then(({ makePptxFile }) => makePptxFile),
  },
  svg: {
    group: 'pictures',
    mediaType: text('image/svg+xml'),
    extension: 'svg',
    scopes: ['chart', 'slide', 'field', 'ledger', 'timeline'],
    load: () => import('./picture/svg.ts').then(({ makeSvg }) => makeSvg),
  },
  png: {
    group: 'pictures',
    mediaType: 'image/png',
    extension: 'png',
    scopes: ['chart', 'slide', 'field', 'ledger', 'timeline'],
    load: () => import('./picture/png.ts').then(({ makePng }) => makePng),
  },
  copyPng: {
    group: 'pictures',
    mediaType: 'image/png',
    extension: 'png',
    scopes: ['chart', 'slide', 'field', 'ledger', 'timeline'],
    to: 'clipboard',
    load: () => import('./picture/png.ts').then(({ makePng }) => makePng),
  },
  oneFile: {
    group: 'page',
    mediaType: text('text/html'),
    extension: 'html',
    scopes: ['report'],
    load: () => import('./oneFile/oneFile.ts').then(({ makeOneFile }) => makeOneFile),
  },
} as const satisfies Record<ExportId, Export>;
