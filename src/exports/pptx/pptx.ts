import type { Make, Subject } from '../export.ts';
import { makePptx } from './makePptx.ts';
import type { DeckPart } from '../drawing/scope.ts';

/** PowerPoint: the whole deck, a chart or a slide of it. */
export const makePptxFile: Make = async ({ report, subject, slides, language, m }, signal) => {
  const file = await makePptx({ report, language, m, scope: scopeOf(subject, slides ?? null), signal });
  return new Uint8Array(file);
};

function scopeOf(subject: Subject, slides: string | null): DeckPart {
  switch (subject.kind) {
    case 'report':
      return { kind: 'deck', slides };
    case 'chart':
      return { kind: 'chart', chart: subject.chart.id };
    case 'slide':
      return { kind: 'slide', slide: subject.slide };
    case 'figure':
    case 'field':
    case 'ledger':
    case 'timeline':
      throw new RangeError(`There is no file of slides of a ${subject.kind}`);
  }
}
