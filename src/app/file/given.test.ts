import { expect, test } from 'vitest';
import { oneFile } from './given.ts';

const file = (name: string, type = '') => new File(['{}'], name, { type });

test.each([file('mine.json'), file('MINE.JSON'), file('mine', 'application/json')])(
  'one JSON file is taken',
  (one) => {
    expect(oneFile({ files: [one], folder: null })).toBe(one);
  },
);

test('several files, a folder, another kind of file, and none are refused by what they are', () => {
  expect(oneFile({ files: [file('a.json'), file('b.json')], folder: null })).toEqual({
    why: 'several',
    count: 2,
  });
  expect(oneFile({ files: [file('reports')], folder: 'reports' })).toEqual({
    why: 'folder',
    name: 'reports',
  });
  expect(oneFile({ files: [file('letter.pdf', 'application/pdf')], folder: null })).toEqual({
    why: 'other-kind',
    name: 'letter.pdf',
  });
  expect(oneFile({ files: [], folder: null })).toEqual({ why: 'nothing' });
});
