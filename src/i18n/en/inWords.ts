import { written } from './written.ts';

const UP_TO_TWELVE = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A count as it is written in a sentence: in letters up to twelve. */
export const inWords = (count: number) => UP_TO_TWELVE[count - 1] ?? written(count);
