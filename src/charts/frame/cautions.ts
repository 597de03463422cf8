import { isApproximate, isLowerBound, isUpperBound } from '@/quantity/quantity.ts';
import { isAhead, lookOf, OBS_STATUSES, type ObsStatus } from '@/quantity/status.ts';
import type { Figure } from '@/report/model.ts';
import type { ChartContext } from '../chartContext.ts';

/** What is not there yet, and what may still change. */
export function statusWords(figures: readonly Figure[], { m }: ChartContext): string[] {
  const { charts, statement } = m;
  const wordsFor = (belongs: (status: ObsStatus) => boolean) =>
    OBS_STATUSES.filter(
      (status) => belongs(status) && figures.some(({ obsStatus }) => obsStatus === status),
    ).map((status) => statement.status[status]);
  const ahead = wordsFor(isAhead);
  const light = wordsFor((status) => lookOf(status) === 'light');
  const all = figures.every(({ obsStatus }) => isAhead(obsStatus));
  return [
    ...(ahead.length === 0 ? [] : [all ? charts.allAhead(figures.length, ahead) : charts.someAhead(ahead)]),
    ...(light.length === 0 ? [] : [charts.notFinal(light)]),
  ];
}

/** What the numbers don't say exactly. */
export function boundWords(figures: readonly Figure[], { m: { charts } }: ChartContext): string[] {
  const count = (is: (figure: Figure) => boolean) => figures.filter(is).length;
  const [floors, ceilings, near] = [isLowerBound, isUpperBound, isApproximate].map(count);
  const said = (some: number | undefined, all: (count: number) => string, mixed: string) =>
    some === undefined || some === 0 ? [] : [some === figures.length ? all(some) : mixed];
  return [
    ...said(floors, charts.floors, charts.someFloors),
    ...said(ceilings, charts.ceilings, charts.someCeilings),
    ...(near === undefined || near === 0 ? [] : [charts.near(figures.length)]),
  ];
}
