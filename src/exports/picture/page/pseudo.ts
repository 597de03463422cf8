import type { Box } from '../../drawing/picture/picture.ts';
import { lookOfLetters, widthOf, type Letters } from './letters.ts';

export type Pseudo = '::before' | '::after';

/** What a style sheet puts before or after what an element holds: words in line with it, or a box of its own. */
export interface Added {
  readonly style: CSSStyleDeclaration;
  readonly apart: boolean;
  /** Empty: a box alone. */
  readonly text: string;
}

const QUOTES: Readonly<Record<string, string>> = { 'open-quote': '“', 'close-quote': '”' };

/** What stands before or after what an element holds; null: nothing. */
export function addedTo(element: Element, pseudo: Pseudo): Added | null {
  const style = getComputedStyle(element, pseudo);
  const { content } = style;
  if (content === '' || content === 'none' || content === 'normal' || style.display === 'none') return null;
  const quote = QUOTES[content];
  // What is read aloud instead stands behind a stroke.
  const [, said = ''] = /^"((?:[^"\\]|\\.)*)"/.exec(content) ?? [];
  const text =
    quote ?? (content.startsWith('attr(data-text)') ? (element.getAttribute('data-text') ?? '') : said);
  return { style, apart: style.position === 'absolute', text };
}

/** Words that begin or end a line of letters. */
export function inLine(
  { style, text }: Added,
  pseudo: Pseudo,
  beside: Letters | undefined,
  zoom: number,
): readonly Letters[] {
  if (!beside || text === '') return [];
  const width = widthOf(text, style, zoom);
  const { baseline } = beside;
  const look = lookOfLetters(style, zoom);
  return [
    pseudo === '::before'
      ? { text, left: beside.left - width, right: beside.left, baseline, look }
      : { text, left: beside.right, right: beside.right + width, baseline, look },
  ];
}

/** A small box in line with the letters, standing on their line; null: there are none, or it takes no room. */
export function discOf(
  { style }: Added,
  pseudo: Pseudo,
  letters: readonly Letters[],
  zoom: number,
): Box | null {
  const beside = pseudo === '::before' ? letters[0] : letters.at(-1);
  if (!beside || style.display !== 'inline-block' || style.boxSizing !== 'border-box') return null;
  const [width, height] = [px(style.width) * zoom, px(style.height) * zoom];
  const x =
    pseudo === '::before'
      ? beside.left - px(style.marginRight) * zoom - width
      : beside.right + px(style.marginLeft) * zoom;
  return { x, y: beside.baseline - height, width, height };
}

const px = (value: string) => Number.parseFloat(value) || 0;

/** Where a box lies that is placed in an element's own, px. */
export function boxOf({ style }: Added, element: CSSStyleDeclaration, within: Box, zoom: number): Box {
  const across =
    px(style.borderLeftWidth) + px(style.borderRightWidth) + px(style.paddingLeft) + px(style.paddingRight);
  const down =
    px(style.borderTopWidth) + px(style.borderBottomWidth) + px(style.paddingTop) + px(style.paddingBottom);
  const whole = style.boxSizing === 'border-box';
  return {
    x: within.x + (px(element.borderLeftWidth) + px(style.left)) * zoom,
    y: within.y + (px(element.borderTopWidth) + px(style.top)) * zoom,
    width: (px(style.width) + (whole ? 0 : across)) * zoom,
    height: (px(style.height) + (whole ? 0 : down)) * zoom,
  };
}
