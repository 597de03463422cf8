import type { CalendarDate } from '@/period/period.ts';
import type { Report, ReportDocument } from '@/report/model.ts';
import type { Text } from '@/report/schema/text.ts';
import type { TimelineEvent } from '@/report/model.ts';
import type { BenchEvent } from './benchEvents.ts';

const ours: Text['ours'] = [];
const text = (words: string): Text => ({ en: words, zh: words, ours });

function dateOf(iso: string): CalendarDate {
  const [year, month, day] = [iso.slice(0, 4), iso.slice(5, 7), iso.slice(8)];
  return { year: Number(year), month: Number(month), day: Number(day), approximate: false, uncertain: false };
}

const provenance: TimelineEvent['provenance'] = [
  { of: 'date', basis: 'stated', paragraph: 1, source: null, note: null },
];
const none: string[] = [];

function eventOf({ id, title, text: description, start, end, group }: BenchEvent): TimelineEvent {
  return {
    id,
    kind: 'event',
    title: text(title),
    description: text(description),
    date: end
      ? { kind: 'interval', start: dateOf(start), end: dateOf(end) }
      : { kind: 'date', date: dateOf(start) },
    scope: group ?? 'all',
    obsStatus: 'reported',
    figures: none,
    topics: none,
    relation: null,
    provenance,
  };
}

/** A report that has the bench's events and nothing else. */
export function benchReport(events: readonly BenchEvent[]): Report {
  const groups = new Set(events.map(({ group }) => group ?? 'all'));
  const document: ReportDocument = {
    id: 'origin',
    publisher: text('Bench'),
    kind: text('sample'),
    title: text('Bench'),
    language: 'en',
    paragraphs: 1,
    paragraphsStated: true,
    event: null,
    url: null,
    attribution: text('as generated'),
  };
  return {
    id: 'bench',
    version: '1.0.0',
    modified: '2026-01-01',
    license: 'MIT',
    title: text('Bench'),
    description: text('Bench'),
    origin: { ...document, unknown: [] },
    documents: [document],
    names: {},
    sources: [],
    scopes: [...groups].map((id) => ({ id, label: text(id), context: false })),
    topics: [],
    topicsAssignedBy: 'us',
    units: [],
    figures: [],
    headlines: [],
    charts: [],
    timeline: events.map(eventOf),
    honours: [],
    questions: [],
    slides: [],
    method: [],
  };
}
