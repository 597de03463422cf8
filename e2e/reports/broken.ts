import { bundledJson, bundledWith } from './bundled.ts';
import type { Language } from './stated.ts';

/** A file that is no report, and what the page must say of it. */
export interface Broken {
  readonly name: string;
  readonly body: string;
  /** Where in the file, as the message names it; null where the whole file is meant. */
  readonly place: string | null;
  readonly says: Readonly<Record<Language, RegExp>>;
}

const OUTPUT_ROW = '"rows": [{ "figure": "industrial-output" }, { "figure": "tax-revenue" }]';

export const BROKEN: readonly Broken[] = [
  {
    name: 'truncated',
    body: bundledJson.slice(0, 20_000),
    place: null,
    says: { en: /not JSON, or it is cut off/, zh: /不是JSON，或不完整/ },
  },
  {
    name: 'not-a-report',
    body: '["hello"]',
    place: 'the whole file',
    says: { en: /must be an object \{ \}, and is a list \[ \]/, zh: /应为对象\{ \}，现为列表\[ \]/ },
  },
  {
    name: 'wrong-type',
    body: bundledWith(['"value": 40000,', '"value": "40000",']),
    place: 'figures[8].value',
    says: { en: /must be a number, and is a text in quotes/, zh: /应为数值，现为引号内的文本/ },
  },
  {
    name: 'unknown-id',
    body: bundledWith([OUTPUT_ROW, '"rows": [{ "figure": "industrial-input" }]']),
    place: 'charts[0].rows[0].figure',
    says: { en: /“industrial-input” is not in “figures”/, zh: /“industrial-input”/ },
  },
  {
    name: 'mixed-units',
    body: bundledWith([
      OUTPUT_ROW,
      '"rows": [{ "figure": "industrial-output" }, { "figure": "poverty-alleviation-funds" }]',
    ]),
    place: 'charts[0].rows',
    says: { en: /mixes the units CNY, money\./, zh: /CNY、money。/ },
  },
  {
    name: 'end-before-start',
    body: bundledWith(['"2016/2020"', '"2020/2016"']),
    place: 'timeline[0].date',
    says: { en: /“2020\/2016” ends before it starts/, zh: /结束早于开始/ },
  },
  {
    name: 'html-in-a-label',
    body: bundledWith([
      '"en": "increase of local tax revenue"',
      '"en": "tax <img src=x onerror=\\"document.title=1\\">"',
    ]),
    place: 'figures[1].label.en',
    says: { en: /holds HTML/, zh: /HTML/ },
  },
  {
    name: 'prototype-keys',
    body: bundledWith(['"version": "1.0.0"', '"__proto__": { "polluted": true }, "version": "1.0.0"']),
    place: '__proto__',
    says: { en: /the name “__proto__”, which is not allowed/, zh: /“__proto__”/ },
  },
  {
    name: '26-megabytes',
    body: bundledJson + ' '.repeat(26_000_000 - bundledJson.length),
    place: null,
    says: { en: /larger than 25 MB/, zh: /超过25 MB/ },
  },
];
