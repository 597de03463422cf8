import { edtfText } from '@/period/edtfText.ts';
import type { LineKind } from '@/report/lines/line.ts';
import { itemText } from '@/report/lines/line.ts';
import { figureLines } from '@/report/lines/figureLines.ts';
import { documentOf, eventOf, unitOf } from '@/report/lookup.ts';
import type { Figure } from '@/report/model.ts';
import { statementOf, type Statement } from '@/report/words/statement.ts';
import type { Request } from '../export.ts';
import { coded, words, type Column } from './column.ts';
import { endsOf, plainDigits, printedDecimals, type Ends } from './numbers.ts';

/** A figure as a row is made of it. */
export interface FigureRow {
  readonly request: Request;
  readonly figure: Figure;
  readonly said: Statement;
  readonly ends: Ends;
}

export function figureRow(request: Request, figure: Figure): FigureRow {
  const { report, language, m } = request;
  return { request, figure, said: statementOf(report, figure, language, m), ends: endsOf(figure) };
}

/** What the details say of a figure that no other column does: change, parts, the same elsewhere, corrections, notes. */
const FURTHER: ReadonlySet<LineKind> = new Set<LineKind>([
  'beside',
  'change',
  'parts',
  'partOf',
  'alsoStated',
  'corrects',
  'correctedBy',
  'dates',
  'measure',
  'note',
  'ours',
]);

function further({ request: { report, language, m, words: w }, figure }: FigureRow): string {
  return figureLines(report, figure, language, m)
    .filter(({ kind }) => FURTHER.has(kind))
    .map(({ term, items }) => w.term(term, items.map(itemText).join(w.separator)))
    .join(w.separator);
}

/** The unit in words, with what the source leaves open about it. */
function unitName({ request: { report, language, words: w }, figure, said }: FigureRow): string {
  if (figure.value.form === 'words') return '';
  const note = unitOf(report, figure).note?.[language] ?? '';
  return said.unit.includes(note) ? said.unit : w.withNote(said.unit, note);
}

/** The groups that it belongs to, and that we have put it there where the source has not. */
function groups({ said, request: { report, m, words: w } }: FigureRow): string {
  const names = said.topics.join(w.separator);
  return names === '' || report.topicsAssignedBy === 'source'
    ? names
    : w.withNote(names, m.figures.assignedByUs);
}

/** The single number that is printed; ranges, "8 out of 10" and words have none. */
function value({ figure: { value: printed, printing } }: FigureRow): string {
  const single = printed.form === 'number' || printed.form === 'interval';
  return single ? plainDigits(printed.value, printing.quantum) : '';
}

function timePeriod({ request: { report }, figure: { timePeriod: stated } }: FigureRow): string | null {
  const period = stated?.period ?? (stated?.event ? eventOf(report, stated.event).date : null);
  return period && edtfText(period);
}

/** All that a figure is, a column each: first in words, then in the codes and names of the schema. */
export const FIGURE_COLUMNS: readonly Column<FigureRow>[] = [
  words('label', ({ said }) => said.label),
  words('quantity', ({ said }) => said.quantity),
  { name: 'value', type: 'number', title: 'value', text: value },
  words('qualifier', ({ said }) => said.qualifier),
  words('status', ({ said }) => said.status),
  words('unitName', unitName),
  words('whole', ({ said }) => said.whole ?? ''),
  words('who', ({ said }) => said.scope),
  words('groups', groups),
  words('period', ({ said }) => said.period),
  words('phrase', ({ said }) => said.phrase),
  words('source', ({ said }) => said.source),
  words('attribution', ({ said }) => said.attribution),
  words('further', further),
  words('link', ({ request, figure }) => request.addressOf(figure.id) ?? ''),
  coded('id', 'string', ({ figure }) => figure.id),
  coded('comparator', 'string', ({ figure }) => figure.comparator),
  coded('fromBelow', 'boolean', ({ figure }) => figure.fromBelow),
  coded('lower', 'number', ({ ends }) => ends.lower),
  coded('lowerClosed', 'boolean', ({ ends }) => ends.lowerClosed),
  coded('upper', 'number', ({ ends }) => ends.upper),
  coded('upperClosed', 'boolean', ({ ends }) => ends.upperClosed),
  coded('level', 'number', ({ figure }) => (figure.value.form === 'interval' ? figure.value.level : null)),
  coded('count', 'number', ({ figure }) => (figure.value.form === 'outOf' ? figure.value.count : null)),
  coded('of', 'number', ({ figure }) => (figure.value.form === 'outOf' ? figure.value.of : null)),
  coded('obsStatus', 'string', ({ figure }) => figure.obsStatus),
  coded('unitMeasure', 'string', ({ figure }) => figure.unitMeasure),
  coded('unitCode', 'string', ({ figure, request }) => unitOf(request.report, figure).code),
  coded('decimals', 'integer', ({ figure }) => printedDecimals(figure)),
  coded('unitMult', 'integer', ({ figure }) => figure.printing.scale),
  coded('timePeriod', 'string', timePeriod),
  coded('scope', 'string', ({ figure }) => figure.scope),
  coded('topics', 'string', ({ figure }) => figure.topics.join(' ')),
  coded('measure', 'string', ({ figure }) => figure.measure),
  coded('supersedes', 'string', ({ figure }) => figure.supersedes),
  coded('document', 'string', ({ figure }) => figure.document),
  coded('paragraph', 'integer', ({ figure }) => figure.paragraph),
  coded(
    'phraseLanguage',
    'string',
    ({ figure, request }) => documentOf(request.report, figure.document).language,
  ),
];
