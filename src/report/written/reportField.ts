import { edtfText } from '@/period/edtfText.ts';
import { catalogue } from '@/quantity/units/catalogue.ts';
import type { Report, ReportDocument, Unit } from '../model.ts';
import type { Text } from '../schema/text.ts';
import { writtenSlides } from '../writtenSlides.ts';
import { EXACT, figureField } from './figureField.ts';
import { textField } from './textField.ts';

/** A report as a file has it, all that a file may leave out written out: read again, it is the same report. */
export function reportField(report: Report): unknown {
  const { origin, documents, units, figures, timeline, ...rest } = report;
  const { unknown, ...text } = origin;
  return plain({
    format: 2,
    ...rest,
    origin: { ...documentField(text), id: null, unknown },
    documents: documents.slice(1).map(documentField),
    units: units.filter(isOwn).map(unitField),
    figures: figures.map((figure) => figureField(report, figure)),
    slides: writtenSlides(report),
    timeline: timeline.map((event) => ({ ...event, date: edtfText(event.date) ?? EXACT })),
  });
}

/** Without a number the paragraphs are counted from the figures, as they were. */
function documentField({ paragraphsStated, paragraphs, ...document }: ReportDocument) {
  return { ...document, paragraphs: paragraphsStated ? paragraphs : null };
}

/** Neither of the catalogue nor a rate of two units: the report has brought it. */
const isOwn = (unit: Unit): boolean => {
  const known = catalogue.get(unit.id);
  return !unit.id.includes('/') && (known === undefined || known.name.en !== unit.name.en);
};

function unitField({ id, kind, code, name, one, pattern, whole, note }: Unit) {
  return { id, kind, code, name, one, pattern, whole, note };
}

const isText = (value: object): value is Text => 'ours' in value && 'en' in value && 'zh' in value;

/** Writes texts as a file has them, and leaves out what is null: there, that is what is meant where nothing stands. */
function plain(value: unknown): unknown {
  if (value === EXACT) return null;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  if (isText(value)) return textField(value);
  const entries = Object.entries(value).filter(([, field]) => field !== null && field !== undefined);
  return Object.fromEntries(entries.map(([key, field]) => [key, plain(field)]));
}
