// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { productRoot } from './productRoot.ts';

afterEach(() => {
  history.replaceState(null, '', '/');
  delete document.documentElement.dataset['root'];
});

test('a report beside the product is found from the page of every language', () => {
  history.replaceState(null, '', '/stated/?report=mine.json');
  expect(new URL('mine.json', productRoot()).pathname).toBe('/stated/mine.json');
  history.replaceState(null, '', '/stated/zh/?report=mine.json');
  document.documentElement.dataset['root'] = '../';
  expect(new URL('mine.json', productRoot()).pathname).toBe('/stated/mine.json');
});
