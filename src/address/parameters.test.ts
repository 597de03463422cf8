import { createLoader, createSerializer } from 'nuqs/server';
import { describe, expect, test } from 'vitest';
import { urlParameters } from './urlParameters.ts';

const read = createLoader(urlParameters);
const write = createSerializer(urlParameters);
const defaults = read('');

describe('bad values are ignored in favour of the default:', () => {
  test.each([
    '?lang=de',
    '?lang=EN&appearance=sepia',
    '?appearance=',
    '?status=certain',
    '?slide=abc',
    '?slide=',
    '?step=x',
    '?view=globe',
    '?window=yesterday',
    '?unknown=1&__proto__=2',
  ])('%s', (search) => {
    expect(read(search)).toEqual(defaults);
  });
});

test.each([
  ['0', 1],
  ['-1', 1],
  ['2.7', 2],
  ['999999', 99_999],
])('slide %s is the nearest that there can be, %i', (slide, nearest) => {
  expect(read(`?slide=${slide}`).slide).toBe(nearest);
});

test('of several statuses the unknown ones are left out', () => {
  expect(read('?status=expected,certain,reported').status).toEqual(['expected', 'reported']);
});

test('what is read is what was written, and defaults are not written', () => {
  const state = {
    lang: 'zh',
    appearance: 'dark',
    scope: ['company', 'person'],
    topic: ['new-energy'],
    status: ['expected'],
    figure: 'people-benefited',
    slide: 3,
    report: 'other.json?v=2&x=<1>',
    view: 'list',
  } as const;
  const search = write({
    ...state,
    scope: [...state.scope],
    topic: [...state.topic],
    status: [...state.status],
  });
  expect(read(search)).toEqual({ ...defaults, ...state });
  expect(search).toContain('scope=company,person');
  expect(write(defaults)).toBe('');
});
