import { report } from 'virtual:report';
import { expect, test } from 'vitest';
import { coverageOf } from './coverage.ts';

test('two of the five kinds of work have no figure of their own', () => {
  const own = coverageOf(report).topics.map(({ topic, own: figures }) => [topic.id, figures.length]);
  expect(own).toEqual([
    ['industrial', 5],
    ['new-energy', 0],
    ['consumption', 0],
    ['donations', 1],
    ['education', 1],
  ]);
});

test('the company’s totals belong to no kind alone, and every figure is counted once', () => {
  const { topics, together } = coverageOf(report);
  expect(together.map(({ id }) => id)).toEqual([
    'poverty-alleviation-funds',
    'people-benefited',
    'families-benefited',
  ]);
  const counted = [...topics.flatMap(({ own }) => own), ...together].map(({ id }) => id);
  expect(counted.toSorted()).toEqual(report.figures.map(({ id }) => id).toSorted());
});

test('a figure without a kind of work belongs to none', () => {
  const figures = report.figures.map((figure) => ({ ...figure, topics: [] }));
  const { topics, together } = coverageOf({ ...report, figures });
  expect([...topics.flatMap(({ own }) => own), ...together]).toEqual([]);
});
