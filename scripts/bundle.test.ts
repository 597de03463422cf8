import { describe, expect, test } from 'vitest';
import { chartsOnly, closure, firstView, type Manifest } from './bundle.mjs';

const manifest: Manifest = {
  'index.html': { file: 'index.js', isEntry: true, imports: ['_react.js'] },
  '_react.js': { file: 'react.js' },
  'src/i18n/en/messages.ts': { file: 'en.js', isDynamicEntry: true },
  'src/i18n/zh/messages.ts': { file: 'zh.js', isDynamicEntry: true },
  'src/charts/Charts.tsx': {
    file: 'charts.js',
    isDynamicEntry: true,
    imports: ['_react.js', '_recharts.js'],
  },
  '_recharts.js': { file: 'recharts.js', imports: ['_redux.js', '_react.js'] },
  '_redux.js': { file: 'redux.js', imports: ['_recharts.js'] },
  'src/report/parse.ts': { file: 'parse.js', isDynamicEntry: true },
  'src/styles/inter.woff2': { file: 'inter.woff2' },
};

describe('the size budget counts', () => {
  test('for the first view what the page imports, and one language', () => {
    expect([...firstView(manifest)].toSorted()).toEqual(['en.js', 'index.js', 'react.js']);
  });

  test('for the charts the library and all that only it needs, whoever imports it', () => {
    const knows = (file: string) => file === 'recharts.js';
    expect([...chartsOnly(manifest, knows)].toSorted()).toEqual(['charts.js', 'recharts.js', 'redux.js']);
  });

  test('nothing for the charts that the first view has already', () => {
    const early: Manifest = {
      ...manifest,
      'index.html': { file: 'index.js', isEntry: true, imports: ['_recharts.js'] },
    };
    expect([...firstView(early)]).toContain('recharts.js');
    expect([...chartsOnly(early, (file) => file === 'recharts.js')]).toEqual(['charts.js']);
  });

  test('scripts that import each other once', () => {
    expect([...closure(manifest, ['_redux.js'])].toSorted()).toEqual(['react.js', 'recharts.js', 'redux.js']);
  });
});
