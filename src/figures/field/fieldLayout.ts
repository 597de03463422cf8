import { BLOCK } from './fieldModel.ts';

/** How a field lies in a page of some width: everything in whole CSS pixels, so that no dot falls between two of the screen's. */
export interface FieldGrid {
  readonly id: string;
  /** Blocks in a row. */
  readonly columns: number;
  /** Dots in a row of a block; a block has a thousand. */
  readonly blockColumns: number;
  readonly pitch: number;
  readonly dot: number;
  /** Between blocks, a multiple of the pitch: one pattern fills them all. */
  readonly gap: number;
  /** The width of the mark of what lies beyond; 0 where it stands below. */
  readonly mark: number;
}

/** Which of them is seen is decided in the style sheet, by the room there is. */
export const FIELD_GRIDS: readonly FieldGrid[] = [
  { id: 'narrow', columns: 3, blockColumns: 40, pitch: 2, dot: 1, gap: 6, mark: 0 },
  { id: 'phone', columns: 4, blockColumns: 40, pitch: 2, dot: 1, gap: 6, mark: 0 },
  { id: 'sheet', columns: 6, blockColumns: 40, pitch: 2, dot: 1, gap: 6, mark: 98 },
  { id: 'tablet', columns: 5, blockColumns: 40, pitch: 3, dot: 2, gap: 6, mark: 62 },
  { id: 'desk', columns: 10, blockColumns: 25, pitch: 3, dot: 2, gap: 6, mark: 110 },
  { id: 'hall', columns: 10, blockColumns: 25, pitch: 4, dot: 3, gap: 8, mark: 110 },
];

/** A field as drawn: the ground that the pattern of dots fills, exact to the dot. */
export interface FieldDrawing {
  readonly width: number;
  readonly height: number;
  readonly pitch: number;
  readonly dot: number;
  readonly ground: string;
}

/** A field of fewer dots than a block has larger ones, so that it is a picture still: at most so large, and so high in all. */
const LARGEST = 8;
const LOW = 240;

/** On a page a field of few blocks has larger dots, as long as it is no higher than this. */
const HIGH = 360;
/** And one of few dots has them up to so large, in lines of tens, or of fives where ten are too wide. */
const LARGEST_ON_PAGE = 20;

/** A field of a page, beside its title: as large a picture as there is room for, since it is the page's. */
export function layoutOnPage(dots: number, most: number, grid: FieldGrid): FieldDrawing {
  if (most < BLOCK) {
    const room = wholeWidth(grid);
    const inTens = (pitch: number) => {
      const fitting = Math.floor(room / pitch);
      return fitting < 10 ? 5 : fitting - (fitting % 10);
    };
    return layoutFew(dots, most, grid, LARGEST_ON_PAGE, inTens);
  }
  const drawn = Array.from({ length: LARGEST }, (_, i) => layoutBlocks(dots, most, grown(grid, i + 1)));
  const fits = ({ width, height }: FieldDrawing) => width <= wholeWidth(grid) && height <= HIGH;
  return drawn.findLast(fits) ?? layoutBlocks(dots, most, grid);
}

/** The same grid, everything in it so many times as large; as many columns of blocks as before have room in it. */
function grown(grid: FieldGrid, times: number): FieldGrid {
  if (times === 1) return grid;
  const [pitch, gap] = [grid.pitch * times, grid.gap * times];
  const columns = Math.max(1, Math.floor((wholeWidth(grid) + gap) / (grid.blockColumns * pitch + gap)));
  return { ...grid, columns, pitch, gap, dot: Math.round((pitch * 2) / 3) };
}

/** Lays `dots` out; `most` is the largest field that shares the place and the pitch, whose height they all keep. */
export function layoutField(dots: number, most: number, grid: FieldGrid): FieldDrawing {
  const room = wholeWidth(grid);
  if (most >= BLOCK) return layoutBlocks(dots, most, grid);
  return layoutFew(dots, most, grid, LARGEST, (pitch) => Math.floor(room / pitch));
}

function layoutBlocks(dots: number, most: number, grid: FieldGrid): FieldDrawing {
  const { columns, blockColumns, pitch, dot, gap } = grid;
  const [width, height] = [blockColumns * pitch, (BLOCK / blockColumns) * pitch];
  const rows = Math.ceil(Math.ceil(most / BLOCK) / columns);
  const blocks = Array.from({ length: Math.ceil(dots / BLOCK) }, (_, block) => {
    const x = (block % columns) * (width + gap);
    const y = Math.floor(block / columns) * (height + gap);
    return ground(x, y, Math.min(BLOCK, dots - block * BLOCK), blockColumns, pitch);
  });
  return {
    width: Math.min(Math.ceil(most / BLOCK), columns) * (width + gap) - gap,
    height: rows * (height + gap) - gap - emptyBelow(most, grid),
    pitch,
    dot,
    ground: blocks.join(''),
  };
}

/** What a last row of one block leaves empty below its dots. */
function emptyBelow(most: number, { columns, blockColumns, pitch }: FieldGrid): number {
  const blocks = Math.ceil(most / BLOCK);
  const alone = (blocks - 1) % columns === 0 && most % BLOCK !== 0;
  return alone ? (BLOCK / blockColumns - Math.ceil((most % BLOCK) / blockColumns)) * pitch : 0;
}

function layoutFew(
  dots: number,
  most: number,
  grid: FieldGrid,
  largest: number,
  columnsAt: (pitch: number) => number,
): FieldDrawing {
  const rowsAt = (pitch: number) => Math.ceil(most / columnsAt(pitch));
  let times = largest;
  while (times > 1 && rowsAt(times * grid.pitch) * times * grid.pitch > LOW) times -= 1;
  const pitch = times * grid.pitch;
  return layoutRows(dots, most, columnsAt(pitch), pitch);
}

/** Dots in rows of so many, without blocks. */
export function layoutRows(dots: number, most: number, columns: number, pitch: number): FieldDrawing {
  return {
    width: Math.min(most, columns) * pitch,
    height: Math.ceil(most / columns) * pitch,
    pitch,
    dot: Math.round((pitch * 2) / 3),
    ground: ground(0, 0, dots, columns, pitch),
  };
}

const wholeWidth = ({ columns, blockColumns, pitch, gap }: FieldGrid) =>
  columns * (blockColumns * pitch + gap) - gap;

/** Full rows of dots, and below them the last row as far as it goes. */
function ground(x: number, y: number, dots: number, columns: number, pitch: number): string {
  const rows = Math.floor(dots / columns);
  const rest = dots % columns;
  const full = rows === 0 ? '' : box(x, y, columns * pitch, rows * pitch);
  return rest === 0 ? full : full + box(x, y + rows * pitch, rest * pitch, pitch);
}

const box = (x: number, y: number, width: number, height: number) =>
  `M${x} ${y}h${width}v${height}h${-width}z`;
