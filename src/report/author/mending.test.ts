import { describe, expect, test } from 'vitest';
import type { LocatedRefusal } from '../refusals/problem.ts';
import type { Refusal } from '../schema/refusal.ts';
import { Mending } from './mending.ts';

const at = (path: readonly PropertyKey[], refusal: Refusal = { reason: 'empty' }): LocatedRefusal => ({
  path,
  refusal,
});
/** What is left of a file once some of it is taken out, and whether anything is. */
function mended(data: unknown, ...refusals: readonly LocatedRefusal[]) {
  const mending = new Mending(data);
  return [mending.mend(refusals), mending.root];
}

describe('what is refused is taken out, and what it can’t do without is stood in for', () => {
  test.each<[string, unknown, readonly LocatedRefusal[], unknown]>([
    ['a field', { a: 1, b: 2 }, [at(['a'])], { b: 2 }],
    ['a field far below', { a: [{ b: { c: 1, d: 2 } }] }, [at(['a', 0, 'b', 'c'])], { a: [{ b: { d: 2 } }] }],
    ['an item of a list', { a: [1, 2, 3] }, [at(['a', 1])], { a: [1, 3] }],
    ['two of them at once', { a: [1, 2, 3] }, [at(['a', 0]), at(['a', 2])], { a: [2] }],
    ['what a field is missing from', { a: [{ b: 1 }, { b: 2 }] }, [at(['a', 0, 'id'])], { a: [{ b: 2 }] }],
    ['what an item is missing from', { a: { b: [] }, c: 1 }, [at(['a', 'b', 0])], { a: {}, c: 1 }],
    ['what is below no object', { a: [7, 8] }, [at(['a', 0, 'b'])], { a: [8] }],
    [
      'names that no report has',
      { a: { x: 1, y: 2, z: 3 } },
      [at(['a'], { reason: 'unknown-keys', keys: ['x', 'z', 'w'] })],
      { a: { y: 2 } },
    ],
    ['names of what is gone', { a: 1 }, [at(['b'], { reason: 'unknown-keys', keys: ['x'] })], { a: 1 }],
    ['the end of a long list', { a: [1, 2, 3] }, [at(['a'], { reason: 'too-many', most: 2 })], { a: [1, 2] }],
    [
      'too many of what is no list',
      { a: 'xyz', b: 1 },
      [at(['a'], { reason: 'too-many', most: 2 })],
      { b: 1 },
    ],
    [
      'a title, a language, a paragraph and a unit',
      { title: 7, origin: { language: 7 }, figures: [{ paragraph: 'x', unit: 7, label: 7 }] },
      [
        at(['title']),
        at(['origin', 'language']),
        at(['figures', 0, 'paragraph']),
        at(['figures', 0, 'unit']),
        at(['figures', 0, 'label']),
      ],
      {
        title: '–',
        origin: { language: 'en' },
        figures: [{ paragraph: 0, unit: 'number', label: '–' }],
      },
    ],
    [
      'what a source, a question and a unit of the report can’t do without',
      { sources: [{}], questions: [{}], units: [{}], publisher: 1 },
      [
        at(['sources', 0, 'supports']),
        at(['questions', 0, 'question']),
        at(['units', 0, 'name']),
        at(['publisher']),
      ],
      {
        sources: [{ supports: '–' }],
        questions: [{ question: '–' }],
        units: [{ name: '–' }],
        publisher: '–',
      },
    ],
    ['an origin that is missing', {}, [at(['origin'])], { origin: { publisher: '–', language: 'en' } }],
  ])('%s', (_, data, refusals, left) => {
    expect(mended(data, ...refusals)).toEqual([true, left]);
  });

  test('an id that is there twice is made another', () => {
    const twice = at(['a', 1, 'id'], { reason: 'duplicate-id', id: 'x'.repeat(60) });
    const [ok, root] = mended({ a: [{ id: 'x' }, { id: 'x' }] }, twice, { ...twice, path: ['a', 0, 'id'] });
    expect(ok).toBe(true);
    expect(root).toEqual({ a: [{ id: `${'x'.repeat(40)}-again-1` }, { id: `${'x'.repeat(40)}-again-0` }] });
  });

  test('the whole can’t be: then nothing is left', () => {
    expect(mended({ a: 1 }, at([]))[0]).toBe(false);
    expect(mended({ a: 1 }, at(['b']))[0]).toBe(false);
    expect(mended(7, at(['b', 'c']))[0]).toBe(false);
    expect(mended({ a: 1 }, at([]), at(['a']))).toEqual([false, {}]);
    expect(mended({ a: 1 }, at([], { reason: 'duplicate-id', id: 'x' }))[0]).toBe(false);
  });

  test('what stands in is refused in its turn only with what it stands in', () => {
    const mending = new Mending({ figures: [{ label: 7 }, { label: 'x' }] });
    expect(mending.mend([at(['figures', 0, 'label'])])).toBe(true);
    expect(mending.root).toEqual({ figures: [{ label: '–' }, { label: 'x' }] });
    expect(mending.mend([at(['figures', 0, 'label'])])).toBe(true);
    expect(mending.root).toEqual({ figures: [{}, { label: 'x' }] });
    expect(mending.mend([at(['figures', 0, 'label'])])).toBe(true);
    expect(mending.root).toEqual({ figures: [{ label: 'x' }] });
  });

  test('the file itself stays as it was', () => {
    const data = { a: [1, 2] };
    mended(data, at(['a', 0]));
    expect(data).toEqual({ a: [1, 2] });
  });
});

describe('where everything stood in the file is known', () => {
  test('however often items before it were taken out', () => {
    const mending = new Mending({ a: ['p', 'q', 'r', 's', 't'], b: [[0, 1, 2], 3] });
    mending.mend([at(['a', 0]), at(['a', 2]), at(['b', 0, 0])]);
    expect(mending.root).toEqual({ a: ['q', 's', 't'], b: [[1, 2], 3] });
    expect([0, 1, 2].map((i) => mending.inFile(['a', i]))).toEqual([
      ['a', 1],
      ['a', 3],
      ['a', 4],
    ]);
    mending.mend([at(['a', 1]), at(['b', 0, 1])]);
    expect(mending.inFile(['a', 1, 'x'])).toEqual(['a', 4, 'x']);
    expect(mending.inFile(['b', 0, 0])).toEqual(['b', 0, 1]);
    expect(mending.inFile(['b', 1])).toEqual(['b', 1]);
    expect(mending.inFile(['c', 2, 'd'])).toEqual(['c', 2, 'd']);
  });

  test('and which places were taken out, by where they stood', () => {
    const mending = new Mending({ a: [{ id: 1 }, { id: 2, label: 7 }], b: 1 });
    mending.mend([at(['a', 0])]);
    mending.mend([at(['a', 0, 'label'])]);
    expect(mending.touched(['a', 0])).toBe(true);
    expect(mending.touched(['a', 1, 'label'])).toBe(true);
    for (const path of [['a'], ['a', 1], ['a', 0, 'label'], ['b'], []]) {
      expect(mending.touched(path)).toBe(false);
    }
    for (const path of [[], ['a'], ['a', 0], ['a', 1], ['a', 1, 'label']]) {
      expect(mending.touchedBelow(path)).toBe(true);
    }
    for (const path of [['b'], ['a', 0, 'id'], ['a', 1, 'id']]) {
      expect(mending.touchedBelow(path)).toBe(false);
    }
  });
});
