import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ChartItem } from '../charts/chartItem.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const FIRST_COLUMN = 'B'.charCodeAt(0);

/**
 * Puts the workbook of a chart right: pptxgenjs leaves the cell of a 0 empty, and writes one where there is no number. Values stand from
 * B2 on, a column a series.
 */
export function patchWorkbook(file: Uint8Array, { series }: ChartItem): Uint8Array {
  const parts = unzipSync(file);
  const sheet = parts[SHEET];
  if (sheet === undefined) throw new Error('The workbook of a chart has no sheet');
  const patched = strFromU8(sheet).replaceAll(
    /<c r="([A-Z])(\d+)"><v>(?:NaN)?<\/v><\/c>/g,
    (_, column: string, row: string) => {
      const value = series[column.charCodeAt(0) - FIRST_COLUMN]?.values[Number(row) - 2] ?? null;
      return value === null ? '' : `<c r="${column}${row}"><v>${value}</v></c>`;
    },
  );
  return zipSync({ ...parts, [SHEET]: strToU8(patched) });
}
