import { keyOf } from '@/figures/key/keyModel.ts';
import { isAhead, lookOf } from '@/quantity/status.ts';
import { boundKindOf } from '@/figures/BoundMark.tsx';
import type { Figure } from '@/report/model.ts';
import { indexTimeline } from '@/timeline/index/timelineIndex.ts';
import { marksInUse } from '@/timeline/words/marksInUse.ts';
import type { TimelineEvent } from '@/report/model.ts';
import type { DeckContext } from '../../drawing/context.ts';
import type { Item, Paragraph } from '../../drawing/picture/picture.ts';
import { block } from './block.ts';
import { entrySample, keySample, SAMPLE } from './keySample.ts';

/** A mark and what it means. */
export interface KeyEntry {
  readonly sample: (x: number, y: number) => readonly Item[];
  readonly words: Paragraph;
}

/** The marks of some figures; none where every bar is solid and ends at its number, which needs no telling. */
export function figureKey(figures: readonly Figure[], { m, statement }: DeckContext): readonly KeyEntry[] {
  const qualifier = (figure: Figure) => statement(figure).qualifier;
  const plain = figures.every(
    (figure) => lookOf(figure.obsStatus) === 'solid' && boundKindOf(figure) === null,
  );
  if (plain) return [];
  return keyOf({ figures }, qualifier, m).map(({ mark, name, meaning, quoted }) => ({
    sample: (x, y) => keySample(mark, x, y),
    words: [{ text: m.hero.colon(name), bold: true }, { text: meaning(...quoted.map(qualifier)) }],
  }));
}

/** The marks of entries of the timeline. */
export function entryKey(
  events: readonly TimelineEvent[],
  { report, m }: DeckContext,
  asOnThePage: boolean,
): readonly KeyEntry[] {
  const index = indexTimeline(events, report.scopes);
  // Many have a row each, in the colours of a slide: what is from the public record has none of its own there.
  const { marks } = marksInUse(index);
  return marks.flatMap((mark): KeyEntry[] =>
    mark === 'cluster' ||
    (mark === 'context' && !asOnThePage) ||
    (mark === 'expected' && !events.some(isHatched))
      ? []
      : [
          {
            sample: (x, y) => entrySample(mark, x, y),
            words: [{ text: m.timeline.legendOf[mark] }],
          },
        ],
  );
}

const isHatched = ({ obsStatus }: TimelineEvent) => isAhead(obsStatus) && lookOf(obsStatus) === 'hatched';

const SIZE = 13;
const GAP = { sample: 10, entries: 28, lines: 5 } as const;

/** The key on as many lines as it takes, its entries beside one another where they fit. */
export function keyItems(
  entries: readonly KeyEntry[],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  size: number = SIZE,
): { readonly items: readonly Item[]; readonly below: number } {
  const columns = entries.length > 1 && width / 2 > 420 ? 2 : 1;
  const column = (width - (columns - 1) * GAP.entries) / columns;
  const items: Item[] = [];
  const tops = Array.from({ length: columns }, () => y);
  entries.forEach(({ sample, words }, i) => {
    const at = i % columns;
    const top = tops[at] ?? y;
    const left = x + at * (column + GAP.entries);
    const place = {
      x: left + SAMPLE.width + GAP.sample,
      y: top,
      width: column - SAMPLE.width - GAP.sample,
    };
    const { item, below } = block([words], place, size);
    items.push(...sample(left, top + size * 0.68), item);
    tops[at] = below + GAP.lines;
  });
  return { items, below: Math.max(...tops) };
}
