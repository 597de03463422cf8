import { written } from './written.ts';

/** A number with its noun: "1 entry", "3,000 entries". */
export function counted(n: number, one: string, other: string): string {
  return `${written(n)} ${n === 1 ? one : other}`;
}
