import { expect, test } from 'vitest';
import tokens from '@/styles/tokens.css?raw';
import { INKS, type Ink } from '../../drawing/picture/inks.ts';
import { FAMILIES } from './penOf.ts';

/** What each ink is called on the page; `light` is mixed there. */
const NAMES: Readonly<Record<Exclude<Ink, 'light'>, string>> = {
  paper: 'paper',
  ink: 'ink',
  soft: 'soft',
  rule: 'hair',
  wash: 'wash',
  reported: 'rep',
  expected: 'exp',
};

test('the inks of pictures are those of the page, in light and in dark', () => {
  for (const [ink, name] of Object.entries(NAMES)) {
    const [, light, dark] =
      new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens) ?? [];
    expect([ink, Object.entries(INKS.light).find(([one]) => one === ink)?.[1]]).toEqual([ink, light]);
    expect([ink, Object.entries(INKS.dark).find(([one]) => one === ink)?.[1]]).toEqual([ink, dark]);
  }
});

test('what is estimated has 42 % of the ink of what is reported', () => {
  const parts = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  for (const { light, reported, paper } of Object.values(INKS)) {
    const [over, below] = [parts(reported), parts(paper)];
    const mixed = over.map((one, i) => Math.round(one * 0.42 + (below[i] ?? 0) * 0.58));
    expect(parts(light)).toEqual(mixed);
  }
});

test('the letters of pictures are those of the page, in each language', () => {
  const families = (name: string) =>
    Array.from(tokens.matchAll(new RegExp(`--${name}:\\s*([^;]+);`, 'g')), ([, value = '']) =>
      value.replaceAll(/\s+/g, ' ').trim(),
    );
  expect(families('serif')).toEqual([FAMILIES.en.serif, FAMILIES.zh.serif]);
  expect(families('sans')).toEqual([FAMILIES.en.sans, FAMILIES.zh.sans]);
});
