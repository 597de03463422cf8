import { expect, test } from 'vitest';
import { capital } from './capital.ts';

test.each([
  ['people with safe water', 'People with safe water'],
  ['iPhone sales', 'iPhone sales'],
  ['mRNA doses given', 'mRNA doses given'],
  ['China’s share', 'China’s share'],
  ['élèves in school', 'Élèves in school'],
  ['40 wells', '40 wells'],
  ['', ''],
])('“%s” begins a sentence as “%s”', (text, begun) => {
  expect(capital(text)).toBe(begun);
});
