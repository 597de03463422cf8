import { formatPeriod } from '@/period/format.ts';
import { periodInWords } from '../words/figureWords.ts';
import { documentOf, eventOf, scopeOf, topicOf } from '../lookup.ts';
import { groupName } from '../texts/groupName.ts';
import { line, run, textRun, woven, type Asked, type Line, type Run } from './line.ts';

/** When, whose, and where it is printed. */
export function placeLines(asked: Asked): Line[] {
  return [
    ...periodLines(asked),
    ...scopeLine(asked),
    ...topicsLine(asked),
    ...sourceLines(asked),
    ...noteLines(asked),
  ];
}

function periodLines(asked: Asked): Line[] {
  const { report, figure, language, m } = asked;
  const { timePeriod } = figure;
  const stated = timePeriod?.label
    ? textRun(asked, timePeriod.label)
    : run(periodInWords(timePeriod, language, m));
  const dates = timePeriod?.label && timePeriod.period ? formatPeriod(timePeriod.period, m.period) : null;
  const event = timePeriod?.event ? eventOf(report, timePeriod.event) : null;
  return [
    ...line('period', asked, [[stated], ...(dates === null || event ? [] : [[run(dates)]])]),
    ...(event === null
      ? []
      : line('dates', asked, [
          [run(formatPeriod(event.date, m.period), { to: { kind: 'event', id: event.id } })],
        ])),
  ];
}

function scopeLine(asked: Asked): Line[] {
  const { report, figure } = asked;
  const said = [[textRun(asked, scopeOf(report, figure.scope).label)]];
  return line('scope', asked, said).map((one) => ({ ...one, ...groupName(report, 'scopes', asked) }));
}

function topicsLine(asked: Asked): Line[] {
  const { report, figure, m } = asked;
  if (figure.topics.length === 0) return [];
  const shared = figure.topics.length > 1 && figure.topics.length === report.topics.length;
  const items: Run[][] = shared
    ? [[run(m.figures.allTogether)]]
    : figure.topics.map((id) => [textRun(asked, topicOf(report, id).label)]);
  if (report.topicsAssignedBy === 'us') items.push([run(m.figures.assignedByUs)]);
  return line('topics', asked, items).map((one) => ({ ...one, ...groupName(report, 'topics', asked) }));
}

/** The printed phrase, whose words it is, and the document with the paragraph. */
function sourceLines(asked: Asked): Line[] {
  const { report, figure, m } = asked;
  const document = documentOf(report, figure.document);
  const source = woven(
    (publisher = '', kind = '') => m.statement.source(publisher, kind, figure.paragraph),
    [textRun(asked, document.publisher), textRun(asked, document.kind)],
  );
  const phrase = run(figure.phrase, { lang: document.language, look: 'phrase' });
  const other = document.id !== report.origin.id;
  return [
    ...line('phrase', asked, [woven(m.details.dash, [phrase, textRun(asked, document.attribution)])]),
    ...line('source', asked, [source, ...(other ? [[run(m.details.anotherDocument)]] : [])]),
  ];
}

function noteLines(asked: Asked): Line[] {
  const { figure, language, m } = asked;
  const ours = figure.label.ours.includes(language);
  return [
    ...(figure.note ? line('note', asked, [[textRun(asked, figure.note)]]) : []),
    ...(ours ? line('ours', asked, [[run(m.figures.translation)]]) : []),
  ];
}
