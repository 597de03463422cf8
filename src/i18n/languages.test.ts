import { expect, test } from 'vitest';
import { isLanguage, LANGUAGE_IDS, languages, preferredLanguage } from './languages.ts';

test.each([
  [['zh-CN', 'en'], 'zh'],
  [['zh-Hant-TW'], 'zh'],
  [['ZH'], 'zh'],
  [['de-CH', 'fr', 'zh-SG', 'en'], 'zh'],
  [['en-GB', 'zh'], 'en'],
  [['de', 'fr'], 'en'],
  [['zhuang', 'english'], 'en'],
  [[], 'en'],
] as const)('of %j the product speaks %s', (tags, language) => {
  expect(preferredLanguage(tags)).toBe(language);
});

test('only a language of the product is one, whatever objects inherit', () => {
  expect(LANGUAGE_IDS.every(isLanguage)).toBe(true);
  for (const id of ['EN', 'en-GB', '', 'toString', '__proto__', null, undefined])
    expect(isLanguage(id)).toBe(false);
});

/** Every key of nested messages, so that two languages can be compared beyond what their type says. */
const keysOf = (value: object, path = ''): string[] =>
  Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
    typeof item === 'object' && item !== null ? keysOf(item, `${path}${key}.`) : [`${path}${key}`],
  );

test('every language has the same messages, and none is empty', async () => {
  const { messages: en } = await languages.en.load();
  const { messages: zh } = await languages.zh.load();
  expect(keysOf(zh).toSorted()).toEqual(keysOf(en).toSorted());
  for (const messages of [en, zh]) expect(JSON.stringify(messages)).not.toContain(':""');
});
