import { expect, test } from 'vitest';
import { bundledChart, contextIn } from '@/charts/contextForTests.ts';
import { GEOMETRY } from '../frame/slideGeometry.ts';
import { lettersOf, roomWithLetters } from './letters.ts';

const { tall, wide } = GEOMETRY;
const PHONE = 390;
const usual = (PHONE * tall.leastText) / 100;

test('letters upright are as large as a reader wants words, and never smaller than the slide has them', () => {
  expect(lettersOf(tall, PHONE, tall.leastText, usual)).toEqual({ size: usual, larger: false });
  const doubled = lettersOf(tall, PHONE, tall.leastText, usual * 2);
  expect(doubled.size).toBeCloseTo(usual * 2);
  expect(doubled.larger).toBe(true);
  expect(lettersOf(tall, PHONE, tall.smallText, usual * 2).size).toBeCloseTo(
    (PHONE * tall.smallText * 2) / 100,
  );
  expect(lettersOf(tall, PHONE, tall.leastText, 0).size).toBe(usual);
});

test('the 16:9 slide, by which rows are parted over pages, is the same whatever a reader wants', () => {
  const size = (1280 * wide.leastText) / 100;
  expect(lettersOf(wide, 1280, wide.leastText, size * 2)).toEqual({ size, larger: false });
});

test('a chart with larger letters asks for room, with those of its slide it takes what there is', () => {
  const [entry, context] = [bundledChart('expected-money', 'bars'), contextIn('en')];
  const room = (times: number) =>
    roomWithLetters(entry, context, lettersOf(tall, PHONE, tall.leastText, usual * times), { width: 346 });
  expect(room(1)).toBe(0);
  expect(room(2)).toBeGreaterThan(room(1.5));
  expect(room(1.5)).toBeGreaterThan(0);
});
