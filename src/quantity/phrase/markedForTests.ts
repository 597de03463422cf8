import { readQuantities } from './read.ts';
import type { PhraseLanguage, ReadQuantity } from './readQuantity.ts';

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly comparator: string;
  readonly unit: string;
  /** What else may be marked: `-` is none. */
  readonly status: string | undefined;
  readonly period: string | undefined;
}

/** How well marked texts are read. */
export interface Score {
  readonly marked: number;
  readonly problems: readonly string[];
}

/** Reads texts whose quantities are marked, and says what is missed, misread or found that is none. */
export function scoreOf(texts: readonly string[], language: PhraseLanguage): Score {
  const problems: string[] = [];
  let count = 0;
  for (const marked of texts) {
    const { text, marks } = unmarked(marked);
    const found = readQuantities(text, language).flatMap((one) =>
      one.second === null ? [one] : [one, one.second],
    );
    count += marks.length;
    for (const mark of marks) {
      const printed = text.slice(mark.start, mark.end);
      const one = found.find(({ numStart, numEnd }) => numStart === mark.start && numEnd === mark.end);
      const { status, period } = mark;
      const want = [mark.value, mark.comparator, mark.unit, status ?? '', period ?? ''].join(' ').trim();
      const got =
        one === undefined
          ? 'nothing'
          : [
              valueOf(one),
              comparatorOf(one),
              unitOf(one),
              status === undefined ? '' : (one.status?.kind ?? '-'),
              period === undefined ? '' : (one.period ?? '-'),
            ]
              .join(' ')
              .trim();
      if (want !== got) problems.push(`${printed}: ${want}, read as ${got}`);
    }
    for (const one of found) {
      const known = marks.some(({ start, end }) => start <= one.numStart && end >= one.numStart);
      const words = one.form === 'vague' || one.form === 'rank';
      const second = found.some(({ second: other }) => other === one);
      if (!known && !words && !second) problems.push(`${text.slice(one.start - 10, one.end + 10)}: is none`);
    }
  }
  return { marked: count, problems };
}

function unmarked(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  for (const piece of marked.split(/(«[^»]*»)/)) {
    const [printed = '', value = '', comparator = '', unit = '', status, period] = piece
      .slice(1, -1)
      .split('|');
    if (!piece.startsWith('«')) {
      text += piece;
      continue;
    }
    marks.push({
      start: text.length,
      end: text.length + printed.length,
      value,
      comparator,
      unit,
      status,
      period,
    });
    text += printed;
  }
  return { text, marks };
}

function valueOf(one: ReadQuantity): string {
  if (one.form === 'range') return `${one.low}..${one.high}`;
  if (one.form === 'outOf') return `${one.value}/${one.of}`;
  return one.form === 'vague' ? one.word : one.value;
}

function comparatorOf(one: ReadQuantity): string {
  return one.form === 'range' ? 'range' : (one.comparator ?? '=');
}

function unitOf(one: ReadQuantity): string {
  if (one.form === 'multiple') return 'factor';
  return one.form === 'outOf' ? 'share' : (one.unit?.code ?? '-');
}
