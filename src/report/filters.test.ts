import * as fc from 'fast-check';
import { report } from 'virtual:report';
import { describe, expect, test } from 'vitest';
import { OBS_STATUSES } from '@/quantity/status.ts';
import { isFiltered, NO_FILTERS, shownUnder, type Filters } from './filters.ts';
import { scopeOf } from './lookup.ts';

const shown = (filters: Partial<Filters>) => shownUnder(report, { ...NO_FILTERS, ...filters });
const some = <T>(values: readonly T[]) => fc.subarray([...values]);
const anyFilters = fc.record({
  scopes: some(report.scopes.map(({ id }) => id)),
  topics: some(report.topics.map(({ id }) => id)),
  statuses: some(OBS_STATUSES),
});
const both = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((id) => b.has(id));

test('without filters everything is shown', () => {
  expect(shown({}).figures.size).toBe(report.figures.length);
  expect(shown({}).events.size).toBe(report.timeline.length);
  expect(isFiltered(NO_FILTERS)).toBe(false);
  expect(isFiltered({ ...NO_FILTERS, statuses: ['expected'] })).toBe(true);
});

describe('one filter lets through what has it, and nothing else:', () => {
  test('scope', () => {
    expect([...shown({ scopes: ['company'] }).figures]).toEqual([
      'poverty-alleviation-funds',
      'people-benefited',
      'families-benefited',
    ]);
  });

  test('status', () => {
    expect([...shown({ statuses: ['expected'] }).figures]).toEqual(['industrial-output', 'tax-revenue']);
  });

  test('topic: a kind’s own figures and those of all kinds together', () => {
    expect([...shown({ topics: ['education'] }).figures]).toEqual([
      'students-supported',
      'poverty-alleviation-funds',
      'people-benefited',
      'families-benefited',
    ]);
  });
});

test('a timeline entry answers to the topics and statuses of its figures too', () => {
  expect(shown({ topics: ['donations'] }).events).toContain('disinfectant');
  expect(shown({ topics: ['donations'] }).events).not.toContain('charity-fund');
  expect(shown({ statuses: ['expected'] }).events).toContain('extension');
  expect(shown({ statuses: ['expected'] }).events).not.toContain('herbs');
});

test('the nation’s dates are context and stay under every filter', () => {
  const context = report.timeline.filter(({ scope }) => scopeOf(report, scope).context).map(({ id }) => id);
  expect(context).toEqual(['poverty-ended', 'conference']);
  fc.assert(
    fc.property(anyFilters, (filters) => {
      const { events } = shownUnder(report, filters);
      return context.every((id) => events.has(id));
    }),
  );
});

test('filters of different kinds narrow each other: what is shown under both is shown under each', () => {
  fc.assert(
    fc.property(anyFilters, ({ scopes, topics, statuses }) => {
      const all = shown({ scopes, topics, statuses }).figures;
      const each = both(
        shown({ scopes }).figures,
        new Set(both(shown({ topics }).figures, shown({ statuses }).figures)),
      );
      expect([...all]).toEqual(each);
    }),
  );
});

test('more values of one kind never show less, and all of them are no restriction', () => {
  fc.assert(
    fc.property(anyFilters, anyFilters, ({ scopes }, { scopes: more }) => {
      fc.pre(scopes.length > 0);
      const fewer = shown({ scopes }).figures;
      expect(both(fewer, shown({ scopes: [...scopes, ...more] }).figures)).toEqual([...fewer]);
    }),
  );
  expect(shown({ statuses: OBS_STATUSES })).toEqual(shown({}));
});
