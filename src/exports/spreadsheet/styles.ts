import { xmlText } from './xml.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The first number format that is not the program's own (ECMA-376, 18.8.30). */
const FIRST_FORMAT = 164;

/** The styles that every sheet has. */
export const PLAIN = 0;
export const HEADING = 1;

const ALIGNED = '<alignment vertical="top" wrapText="1"/>';

/** The styles of a workbook's cells, gathered while its sheets are written: plain, heading, and one a number format. */
export class Styles {
  readonly #formats = new Map<string, number>();

  /** The style of a number with a format; the same format has the same style. */
  of(format: string): number {
    const known = this.#formats.get(format) ?? this.#formats.size;
    this.#formats.set(format, known);
    return HEADING + 1 + known;
  }

  xml(): string {
    const formats = [...this.#formats].map(
      ([format, index]) => `<numFmt numFmtId="${FIRST_FORMAT + index}" formatCode="${xmlText(format)}"/>`,
    );
    const numbers = [...this.#formats.values()].map(
      (index) =>
        `<xf numFmtId="${FIRST_FORMAT + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top" wrapText="1"/></xf>`,
    );
    const styles = [
      `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">${ALIGNED}</xf>`,
      `<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1">${ALIGNED}</xf>`,
      ...numbers,
    ];
    const font = '<sz val="11"/><name val="Calibri"/><family val="2"/>';
    return [
      `<styleSheet xmlns="${MAIN}">`,
      formats.length === 0 ? '' : `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`,
      `<fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>`,
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      `<cellXfs count="${styles.length}">${styles.join('')}</cellXfs>`,
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '</styleSheet>',
    ].join('');
  }
}
