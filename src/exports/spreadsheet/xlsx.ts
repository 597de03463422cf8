import { fill } from '@/report/words/fill.ts';
import { statementOf } from '@/report/words/statement.ts';
import type { Make, Request } from '../export.ts';
import { subjectFigures } from '../subjectFigures.ts';
import { headingOf, type Heading } from '../table/column.ts';
import { figuresTable, sourcesTable, timelineTable, type Table } from '../table/tables.ts';
import { numberFormat } from './numberFormat.ts';
import { textCell, type Cell, type Sheet } from './sheet.ts';
import { workbook } from './workbook.ts';

/** A workbook with a sheet for the figures, one for the timeline of a whole report, and one for the sources. */
export const makeXlsx: Make = async (request, signal) => {
  const { report, subject, language, m, words, made } = request;
  const figures = await figuresTable(request, signal);
  const timeline = subject.kind === 'report' && report.timeline.length > 0;
  const sheets = [
    sheet(words.sheets.figures, figures, request, formats(request)),
    ...(timeline ? [sheet(words.sheets.timeline, await timelineTable(request, signal), request)] : []),
    sheet(words.sheets.sources, await sourcesTable(request, signal), request),
  ];
  return workbook(sheets, { title: fill(report, report.title, language, m), made }, signal);
};

/** How each figure's number is shown. */
function formats(request: Request): readonly (string | null)[] {
  const { report, language, m } = request;
  return subjectFigures(request).map((figure) =>
    numberFormat(figure, statementOf(report, figure, language, m).parts, m.numerals),
  );
}

function sheet(
  name: string,
  { headings, rows }: Table,
  { words }: Request,
  shown: readonly (string | null)[] = [],
): Sheet {
  return {
    name,
    headings: headings.map((heading) => headingOf(heading, words)),
    rows: rows.map((row, index) =>
      row.map((text, column) => cell(text, headings[column], shown[index] ?? null)),
    ),
  };
}

function cell(text: string, heading: Heading | undefined, shown: string | null): Cell {
  if (text === '') return null;
  switch (heading?.type) {
    case 'number':
    case 'integer':
      return { kind: 'number', digits: text, format: heading.name === 'value' ? shown : null };
    case 'boolean':
      return { kind: 'truth', holds: text === 'true' };
    case 'string':
    case undefined:
      return textCell(text);
  }
}
