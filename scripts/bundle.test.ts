import { describe, expect, test } from 'vitest';
import { chartsOnly, closure, firstView, wordsOf, type Build, type Manifest } from './bundle.mjs';

const manifest: Manifest = {
  'index.html': { file: 'index.js', isEntry: true, imports: ['_react.js'] },
  '_react.js': { file: 'react.js' },
  'src/words/english.ts': { file: 'en.js', isDynamicEntry: true },
  'src/words/chinese.ts': { file: 'zh.js', isDynamicEntry: true },
  'src/wherever/Axis.tsx': { file: 'axis.js', isDynamicEntry: true, imports: ['_plot.js', '_react.js'] },
  '_plot.js': { file: 'plot.js' },
  'src/wherever/Bars.tsx': { file: 'bars.js', isDynamicEntry: true, imports: ['_react.js', '_recharts.js'] },
  '_recharts.js': { file: 'recharts.js', imports: ['_redux.js', '_react.js'] },
  '_redux.js': { file: 'redux.js', imports: ['_recharts.js'] },
  'src/wherever/parse.ts': { file: 'parse.js', isDynamicEntry: true },
  'src/styles/inter.woff2': { file: 'inter.woff2' },
};
const texts: Readonly<Record<string, string>> = {
  'en.js': 'x={locale:`en`,scales:[]}',
  'zh.js': 'x={locale:`zh`,scales:[]}',
  'parse.js': 'y={locale:`en-US`}',
  'axis.js': 'jsx(`div`,{className:`tl-lane-body`})',
  'recharts.js': 'jsx(`div`,{className:`recharts-wrapper`})',
};
const built = (chunks: Manifest, held = texts): Build => ({
  manifest: chunks,
  textOf: (file) => held[file] ?? '',
});

describe('the size budget counts', () => {
  test('for the first view what the page imports, one language and the axis, wherever they lie', () => {
    expect([...firstView(built(manifest))].toSorted()).toEqual([
      'axis.js',
      'en.js',
      'index.js',
      'plot.js',
      'react.js',
    ]);
  });

  test.for(['en.js', 'axis.js'])('nothing at all where %s is no longer known by what it holds', (file) => {
    const { [file]: _, ...held } = texts;
    expect(() => firstView(built(manifest, held))).toThrow(/No script of the build holds/);
  });

  test('for the charts the library and all that only it needs, whoever imports it', () => {
    expect([...chartsOnly(built(manifest))].toSorted()).toEqual(['bars.js', 'recharts.js', 'redux.js']);
  });

  test('nothing for the charts that the first view has already', () => {
    const early: Manifest = {
      ...manifest,
      'index.html': { file: 'index.js', isEntry: true, imports: ['_recharts.js'] },
    };
    expect([...firstView(built(early))]).toContain('recharts.js');
    expect([...chartsOnly(built(early))]).toEqual(['bars.js']);
  });

  test('scripts that import each other once', () => {
    expect([...closure(manifest, ['_redux.js'])].toSorted()).toEqual(['react.js', 'recharts.js', 'redux.js']);
  });
});

test('a language is one script, found by its locale', () => {
  expect([...wordsOf(built(manifest), 'zh')]).toEqual(['zh.js']);
});
