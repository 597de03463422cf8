import { describe, expect, test } from 'vitest';
import {
  belowFirstView,
  chartsOnly,
  closure,
  exportsAlone,
  firstView,
  wordsOf,
  type Build,
  type Manifest,
} from './bundle.mjs';

const manifest: Manifest = {
  'index.html': { file: 'index.js', isEntry: true, imports: ['_react.js'] },
  '_react.js': { file: 'react.js' },
  'src/i18n/en/firstMessages.ts': { file: 'en.js', isDynamicEntry: true },
  'src/i18n/en/messages.ts': { file: 'en-all.js', isDynamicEntry: true },
  'src/i18n/zh/messages.ts': { file: 'zh-all.js', isDynamicEntry: true },
  'src/i18n/zh/firstMessages.ts': { file: 'zh.js', isDynamicEntry: true },
  'src/app/page/Sections.tsx': { file: 'sections.js', isDynamicEntry: true, imports: ['_react.js'] },
  'src/wherever/Axis.tsx': { file: 'axis.js', isDynamicEntry: true, imports: ['_plot.js', '_react.js'] },
  '_plot.js': { file: 'plot.js' },
  'src/wherever/Bars.tsx': { file: 'bars.js', isDynamicEntry: true, imports: ['_rows.js'] },
  '_rows.js': { file: 'rows.js', imports: ['_react.js'] },
  'src/wherever/Series.tsx': { file: 'series.js', isDynamicEntry: true, imports: ['_recharts.js'] },
  'src/wherever/Symbols.tsx': { file: 'symbols.js', isDynamicEntry: true, imports: ['_react.js'] },
  '_recharts.js': { file: 'recharts.js', imports: ['_redux.js', '_react.js'] },
  '_redux.js': { file: 'redux.js', imports: ['_recharts.js'] },
  'src/wherever/parse.ts': { file: 'parse.js', isDynamicEntry: true },
  'src/styles/inter.woff2': { file: 'inter.woff2' },
};
const texts: Readonly<Record<string, string>> = {
  'axis.js': 'jsx(`div`,{className:`tl-lane-body`})',
  'rows.js': 'jsx(`svg`,{className:`chart-graphic`})',
  'series.js': 'jsx(chart,{className:`chart-graphic`})',
  'symbols.js': 'jsx(`svg`,{className:`chart-graphic`})',
};
const built = (chunks: Manifest, held = texts): Build => ({
  manifest: chunks,
  textOf: (file) => held[file] ?? '',
});

describe('the size budget counts', () => {
  test('for the first view what the page imports and one language, wherever they lie', () => {
    expect([...firstView(built(manifest))].toSorted()).toEqual(['en.js', 'index.js', 'react.js']);
  });

  test('for what is below it the sections, their words, the axis and what only they need', () => {
    expect([...belowFirstView(built(manifest))].toSorted()).toEqual([
      'axis.js',
      'en-all.js',
      'plot.js',
      'sections.js',
    ]);
  });

  test.for([
    ['src/i18n/en/firstMessages.ts', firstView],
    ['src/app/page/Sections.tsx', belowFirstView],
    ['src/wherever/Axis.tsx', belowFirstView],
  ] as const)('nothing at all where %s is no longer found', ([key, counted]) => {
    const { [key]: _, ...held } = manifest;
    expect(() => counted(built(held))).toThrow(/No script of the build/);
  });

  test('for the charts what draws them, the library and all that only it needs, whoever imports it', () => {
    expect([...chartsOnly(built(manifest))].toSorted()).toEqual([
      'bars.js',
      'recharts.js',
      'redux.js',
      'rows.js',
      'series.js',
      'symbols.js',
    ]);
  });

  test('nothing for the charts that the first view has already', () => {
    const early: Manifest = {
      ...manifest,
      'index.html': { file: 'index.js', isEntry: true, imports: ['_recharts.js'] },
    };
    expect([...firstView(built(early))]).toContain('recharts.js');
    expect([...chartsOnly(built(early))].toSorted()).toEqual([
      'bars.js',
      'rows.js',
      'series.js',
      'symbols.js',
    ]);
  });

  test('for each export what only it needs, by the name of its file', () => {
    const more: Manifest = {
      ...manifest,
      'src/exports/folder/cards.ts': {
        file: 'cards.js',
        isDynamicEntry: true,
        imports: ['_react.js', '_zip.js'],
      },
      '_zip.js': { file: 'zip.js' },
    };
    expect([...exportsAlone(built(more))]).toEqual([['cards', new Set(['cards.js', 'zip.js'])]]);
  });

  test('scripts that import each other once', () => {
    expect([...closure(manifest, ['_redux.js'])].toSorted()).toEqual(['react.js', 'recharts.js', 'redux.js']);
  });
});

test('the words of a language are those of the first view and all of them', () => {
  expect([...wordsOf(built(manifest), 'zh')].toSorted()).toEqual(['zh-all.js', 'zh.js']);
});
