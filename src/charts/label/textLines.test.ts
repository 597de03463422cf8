import { describe, expect, test } from 'vitest';
import { figureOf } from '@/report/lookup.ts';
import { statementOf } from '@/report/words/statement.ts';
import { contextIn } from '../contextForTests.ts';
import { plainLines, quantityLines, statusAbove } from './textLines.ts';

const { report, m } = contextIn('en');
const output = statementOf(report, figureOf(report, 'industrial-output'), 'en', m);
const textOf = (lines: ReturnType<typeof quantityLines>) =>
  lines
    .map(({ runs, after }) => runs.map(({ text }) => text).join('') + after)
    .join('')
    .trim();

describe('a quantity in a chart', () => {
  test('stays whole however narrow its place is', () => {
    for (const width of [20, 60, 100, 200, 1000]) {
      expect(textOf(quantityLines(output.parts, width, 14)).replaceAll(' ', '')).toBe(
        'expectedRMB4.95billion',
      );
    }
  });

  test('has its status in a style of its own, on the same line or the line above', () => {
    expect(quantityLines(output.parts, 1000, 14)[0]?.runs[0]).toEqual({ style: 'status', text: 'expected' });
    expect(textOf(statusAbove(output.parts, 14))).toBe('expected RMB 4.95 billion');
  });

  test('reads without a space in Chinese, on one line or two', () => {
    const zh = contextIn('zh');
    const { parts } = statementOf(report, figureOf(report, 'industrial-output'), 'zh', zh.m);
    expect(textOf(statusAbove(parts, 14))).toBe('预计人民币49.5亿元');
    expect(textOf(quantityLines(parts, 60, 14))).toBe('预计人民币49.5亿元');
  });

  test('a reported quantity is one line', () => {
    const funds = statementOf(report, figureOf(report, 'poverty-alleviation-funds'), 'en', m);
    expect(textOf(statusAbove(funds.parts, 14))).toBe('over 200 million (currency not stated)');
  });
});

describe('words in another language than the page', () => {
  const stretches = [
    { text: 'against ', lang: null },
    { text: '上一年的同一季度', lang: 'zh' },
    { text: ', up', lang: null },
  ];
  const runsOf = (lines: ReturnType<typeof plainLines>) =>
    lines.map(({ runs }) => runs.map(({ text, lang }) => [text, lang]));

  test('keep their language where a line is broken', () => {
    expect(runsOf(plainLines(stretches, 'remark', 120, 14))).toEqual([
      [['against', undefined]],
      [['上一年的同', 'zh']],
      [
        ['一季度', 'zh'],
        [', up', undefined],
      ],
    ]);
  });

  test('keep it where a line ends before they do', () => {
    expect(runsOf(plainLines(stretches, 'remark', 90, 14, 2)).at(-1)).toEqual([['一年的同…', 'zh']]);
  });

  test('of a quantity are a piece of their own', () => {
    const parts = [
      { type: 'number', text: '40' },
      { type: 'literal', text: ' ' },
      { type: 'unit-after', text: '个', lang: 'zh' },
    ] as const;
    expect(runsOf(quantityLines(parts, 200, 14))).toEqual([
      [
        ['40 ', undefined],
        ['个', 'zh'],
      ],
    ]);
  });
});
