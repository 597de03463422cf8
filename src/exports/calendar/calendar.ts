import { civilDayOf } from '@/period/day.ts';
import { fill } from '@/report/words/fill.ts';
import type { TimelineEvent } from '@/report/model.ts';
import { dateAndClosenessInWords } from '@/timeline/words/eventWords.ts';
import type { Make, Request } from '../export.ts';
import { breathe } from '../breathe.ts';
import { figuresOfEvent } from '../table/eventColumns.ts';
import { provenanceInWords } from '../table/provenance.ts';
import { contentLine, textValue } from './contentLine.ts';
import { knownDays, type KnownDays } from './knownDay.ts';

/** The entries whose day is known, and no others, as iCalendar (RFC 5545): whole days, in no time zone. */
export const makeCalendar: Make = async (request, signal) => {
  const { report, language, m } = request;
  const entries = await breathe(report.timeline, signal, (event) => {
    const days = knownDays(event);
    return days === null ? '' : entry(request, event, days);
  });
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//As Stated//As Stated//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('X-WR-CALNAME', textValue(fill(report, report.title, language, m))),
    ...entries,
    contentLine('END', 'VCALENDAR'),
  ].join('');
};

function entry(request: Request, event: TimelineEvent, { first, last }: KnownDays): string {
  const { report, language, m, words, addressOf, made } = request;
  const address = addressOf(null);
  const status = m.statement.status[event.obsStatus];
  const title = fill(report, event.title, language, m);
  const ahead = event.obsStatus !== 'reported';
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', `${event.id}@${report.id}`),
    contentLine('DTSTAMP', stamp(report.modified, made)),
    contentLine('DTSTART;VALUE=DATE', dayText(first)),
    // The end is the first day that is no longer of it.
    contentLine('DTEND;VALUE=DATE', dayText(last + 1)),
    contentLine('SUMMARY', textValue(ahead ? words.term(status, title) : title)),
    contentLine('DESCRIPTION', textValue(description(request, event).join('\n'))),
    contentLine('STATUS', ahead ? 'TENTATIVE' : 'CONFIRMED'),
    contentLine('TRANSP', 'TRANSPARENT'),
    ...(address === null ? [] : [contentLine('URL', address)]),
    contentLine('END', 'VEVENT'),
  ].join('');
}

/** All that is said of an entry: when, how sure, what figures it has, and how each thing is known. */
function description(request: Request, event: TimelineEvent): string[] {
  const { report, language, m, words } = request;
  const texts = [event.description, event.relation].filter((text) => text !== null);
  return [
    dateAndClosenessInWords(event, m),
    words.term(m.details.terms.status, m.statement.status[event.obsStatus]),
    ...texts.map((text) => fill(report, text, language, m)),
    ...figuresOfEvent(request, event),
    ...provenanceInWords(request, event),
    report.origin.attribution[language],
  ];
}

const digits = (value: number, width: number) => String(value).padStart(width, '0');

function dayText(dayNumber: number): string {
  const { year, month, day } = civilDayOf(dayNumber);
  return digits(year, 4) + digits(month, 2) + digits(day, 2);
}

/** When the entry was last changed: with the data, else when the file was made. */
function stamp(modified: string | null, made: Date): string {
  if (modified !== null) return `${modified.replaceAll('-', '')}T000000Z`;
  return made.toISOString().replaceAll(/[-:]|\.\d+/g, '');
}
