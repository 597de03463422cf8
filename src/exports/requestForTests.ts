import { report as bundled } from 'virtual:report';
import { figureHref, pageHref } from '@/address/links.ts';
import { allMessages } from '@/i18n/allMessages.ts';
import { loadExportWords } from '@/i18n/exportWords.ts';
import type { Language } from '@/i18n/languages.ts';
import type { Report } from '@/report/model.ts';
import { parseReport } from '@/report/parse.ts';
import type { Content, Make, Request, Subject } from './export.ts';

const examples = import.meta.glob<string>('../report/examples/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A report's text, read; a test fails when it is refused. */
export function accepted(json: string): Report {
  const parsed = parseReport(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed, null, 2));
  return parsed.report;
}

/** The example reports and the bundled one, by name: together they hold every kind of statement. */
export const everyReport: ReadonlyMap<string, Report> = new Map([
  ['bundled', bundled],
  ...Object.entries(examples).map(([path, json]): [string, Report] => [
    path.replace(/^.*\/|\.json$/g, ''),
    accepted(json),
  ]),
]);

/** What a file is asked for with; the page is at example.org. */
export async function requestFor(
  report: Report,
  language: Language,
  subject: Subject = { kind: 'report' },
): Promise<Request> {
  return {
    report,
    subject,
    language,
    m: allMessages[language],
    words: await loadExportWords[language](),
    addressOf: (figure) => {
      const href = figure === null ? pageHref({ report: null }) : figureHref({ report: null }, figure);
      return new URL(href, 'https://example.org/').href;
    },
    made: new Date('2026-11-25T08:00:00Z'),
  };
}

const NEVER = new AbortController().signal;

/** What a format makes, without being cancelled. */
const made = (make: Make, request: Request): Promise<Content> => Promise.resolve(make(request, NEVER));

/** The same, where it is text. */
export async function madeText(make: Make, request: Request): Promise<string> {
  const content = await made(make, request);
  if (typeof content !== 'string') throw new Error('This format makes no text');
  return content;
}

/** The same, where it is bytes. */
export async function madeBytes(make: Make, request: Request): Promise<Uint8Array<ArrayBuffer>> {
  const content = await made(make, request);
  if (!(content instanceof Uint8Array)) throw new Error('This format makes no bytes');
  return content;
}
