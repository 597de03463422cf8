import { report } from 'virtual:report';
import { expect, test } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import { plain, reportOf } from '../complete/completeForTests.ts';
import { fill } from './fill.ts';
import { visitTexts } from '../refusals/visitTexts.ts';
import { PLACEHOLDER } from '../schema/placeholder.ts';

const filled = (en: string, zh: string, language: 'en' | 'zh') =>
  fill(report, { en, zh, ours: [] }, language, allMessages[language]);

test('a placeholder becomes its figure with status, qualifier, unit and note, in either language', () => {
  const en = 'From {families-benefited}, {industrial-output} and {poverty-alleviation-funds}.';
  const zh = '来自{families-benefited}，{industrial-output}，{poverty-alleviation-funds}。';
  expect(filled(en, zh, 'en')).toBe(
    'From more than 15,000 families, expected RMB 4.95 billion and over 200 million (currency not stated).',
  );
  expect(filled(en, zh, 'zh')).toBe('来自超过1.5万户，预计人民币49.5亿元，超过2亿（货币未注明）。');
});

test('the same figure twice is filled twice, and braces that hold no id are left as they stand', () => {
  expect(filled('{tax-revenue}, {tax-revenue}', '无', 'en')).toBe(
    'expected RMB 225 million, expected RMB 225 million',
  );
  expect(filled('a {Set} of {1, 2}', '无', 'en')).toBe('a {Set} of {1, 2}');
});

test('in a text of another language than the page’s its figures are in that language, and a status that the text says itself is left to it', () => {
  const { title, ...bakery } = reportOf([plain({ phrase: 'more than 1,200', obsStatus: 'expected' })], {
    title: 'Bread: {loaves}; expected {loaves:plain}',
  });
  const said = 'Bread: expected more than 1,200 items; expected more than 1,200 items';
  expect(fill({ title, ...bakery }, title, 'en', allMessages.en)).toBe(said);
  expect(fill({ title, ...bakery }, title, 'zh', allMessages.zh)).toBe(said);
});

test('no text of the report keeps a placeholder in any language', () => {
  const texts: string[] = [];
  visitTexts(report, (text) => texts.push(text));
  expect(texts.filter((text) => text.match(PLACEHOLDER)).length).toBeGreaterThan(10);
  for (const language of LANGUAGE_IDS) {
    const left = texts
      .map((text) => fill(report, { en: text, zh: text, ours: [] }, language, allMessages[language]))
      .filter((text) => text.match(PLACEHOLDER));
    expect(left).toEqual([]);
  }
});
