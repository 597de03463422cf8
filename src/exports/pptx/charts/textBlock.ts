import { LINE_HEIGHT, type TextLine } from '@/charts/label/textLines.ts';
import type { Box, Paragraph, TextItem } from '../picture/picture.ts';
import type { Ink } from '../picture/palette.ts';

const BOLD = new Set(['value', 'status']);
const inkOf = (style: string): Ink => (style === 'status' ? 'expected' : style === 'remark' ? 'soft' : 'ink');

/** The lines of a chart's words as one text: a paragraph for each block that wraps on its own, so that it can be edited. */
export function textBlock(lines: readonly TextLine[], place: Omit<Box, 'height'>): TextItem {
  const [first] = lines;
  const paragraphs: Paragraph[] = [];
  let going: { readonly style: string; readonly after: string } | null = null;
  for (const { runs, after, fontSize } of lines) {
    const styled = runs.map(({ text, style }) => ({
      text,
      bold: BOLD.has(style),
      ink: inkOf(style),
      size: fontSize,
    }));
    const style = runs.at(-1)?.style ?? '';
    const last: Paragraph | undefined = paragraphs.at(-1);
    const same = going !== null && (going.style === (runs[0]?.style ?? '') || going.style === 'status');
    if (last && going && same && going.style !== 'remark') {
      const joint = going.after === '' ? [] : [{ text: going.after, size: fontSize }];
      paragraphs[paragraphs.length - 1] = [...last, ...joint, ...styled];
    } else paragraphs.push(styled);
    going = { style, after };
  }
  const height = lines.reduce((sum, { fontSize }) => sum + fontSize * LINE_HEIGHT, 0);
  return {
    kind: 'text',
    box: { ...place, height },
    paragraphs,
    size: first?.fontSize ?? 16,
    face: 'sans',
  };
}
