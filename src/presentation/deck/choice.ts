/**
 * Which of a report's slides a talk shows, and in which order: their numbers, from 1, each at most once and at least one. In the address
 * it is written as printers' dialogs have it: `1,3,5-7`.
 */
export type Choice = readonly number[];

/** Every slide in the report's own order. */
export const wholeDeck = (count: number): Choice => Array.from({ length: count }, (_, index) => index + 1);

/** Reads a choice out of `count` slides; what names no slide, and what was named before, is left out; of nothing it is all of them. */
export function parseChoice(text: string | null, count: number): Choice {
  const named = (text ?? '').split(',').flatMap((part) => {
    const [, first, last = first] = /^\s*(\d{1,5})(?:-(\d{1,5}))?\s*$/.exec(part) ?? [];
    const [from, to] = [Number(first), Math.min(Number(last), count)];
    return from >= 1 && to >= from ? Array.from({ length: to - from + 1 }, (_, index) => from + index) : [];
  });
  const choice = [...new Set(named)];
  return choice.length > 0 ? choice : wholeDeck(count);
}

/** Writes a choice out of `count` slides, following numbers as a range; `null`: it is all of them in their order. */
export function formatChoice(choice: Choice, count: number): string | null {
  if (choice.length === count && choice.every((number, index) => number === index + 1)) return null;
  const runs: [first: number, last: number][] = [];
  for (const number of choice) {
    const run = runs.at(-1);
    if (run && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? first : `${first}-${last}`)).join(',');
}

/** Without a slide; the last one stays. */
export function hideIn(choice: Choice, number: number): Choice {
  return choice.length > 1 ? choice.filter((other) => other !== number) : choice;
}

/** With a slide again, before the first that follows it in the report. */
export function showIn(choice: Choice, number: number): Choice {
  if (choice.includes(number)) return choice;
  const at = choice.findIndex((other) => other > number);
  return choice.toSpliced(at === -1 ? choice.length : at, 0, number);
}

/** With a slide at another place, from 1; beyond either end it is the first or the last one. */
export function moveIn(choice: Choice, number: number, place: number): Choice {
  if (!choice.includes(number)) return choice;
  return choice.filter((other) => other !== number).toSpliced(Math.max(0, place - 1), 0, number);
}
