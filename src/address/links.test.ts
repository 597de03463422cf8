// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { absolute, eventHref, figureHref, pageHref, presenterHref, slideHref } from './links.ts';

const kept = { report: 'https://example.org/r.json?v=2', lang: 'zh', appearance: 'dark' } as const;

afterEach(() => history.replaceState(null, '', '/'));

test('every link keeps the report, the language and the appearance of the page that it stands on', () => {
  const links = [
    figureHref(kept, 'a'),
    eventHref(kept, 'b'),
    pageHref(kept),
    slideHref(kept, 3),
    presenterHref(kept, 'session', { slide: 2, step: 1 }, '1,3'),
  ];
  for (const link of links) {
    const read = new URLSearchParams(link);
    expect([read.get('report'), read.get('lang'), read.get('appearance')]).toEqual([
      kept.report,
      'zh',
      'dark',
    ]);
  }
});

test('a link says where it leads and no more', () => {
  const nothing = { report: null, lang: null, appearance: null };
  expect(figureHref(nothing, 'people')).toBe('?figure=people');
  expect(eventHref(nothing, 'release')).toBe('?event=release');
  expect(slideHref(nothing, 4)).toBe('?slide=4');
  expect(slideHref(nothing, 4, 2)).toBe('?slide=4&step=2');
  expect(pageHref(nothing)).toBe('?');
});

test('a copied address is whole, and free of what the reader has set on the page', () => {
  history.replaceState(null, '', '/stated/?lang=zh&scope=company&slide=3&figure=x#charts');
  expect(absolute(figureHref({ report: null }, 'people'))).toBe(
    'http://localhost:3000/stated/?figure=people',
  );
});
