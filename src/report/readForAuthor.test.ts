import { expect, test } from 'vitest';
import { messages } from '@/i18n/en/messages.ts';
import json from './report.json?raw';
import { readForAuthor } from './readForAuthor.ts';

test('a report is read as itself', () => {
  expect(readForAuthor(json)).toMatchObject({ version: '1.0.0' });
});

test('of a file that is no report each line says where and why', () => {
  const origin = { publisher: 'x', language: 'en' };
  expect(readForAuthor(JSON.stringify({ title: 'x', origin, figures: [], colour: 1 }))).toEqual([
    expect.stringMatching(/^figures: .*at least 1 is needed/),
    expect.stringContaining(`${messages.loading.whole}: has what no report has here: “colour”`),
  ]);
});

test('what is no JSON is told in the words of its reader', () => {
  expect(readForAuthor('{"title": ')).toEqual([expect.stringContaining('JSON')]);
});

test('of very many mistakes the first hundred are told, and the others counted', () => {
  const honours = Array.from({ length: 50 }, () => ({}));
  const lines = readForAuthor(JSON.stringify({ ...JSON.parse(json), honours }));
  expect(lines).toHaveLength(101);
  expect(lines).toHaveProperty('100', messages.loading.more(50));
});
