import { describe, expect, it } from 'vitest';
import { findSlides } from './findSlides.ts';

const titles = [
  'Opening',
  'People it benefited',
  'People, and families',
  ...Array.from({ length: 12 }, () => 'Other'),
];

describe('finding a slide', () => {
  it('shows every slide when nothing is asked for', () => {
    expect(findSlides(titles, ' ')).toHaveLength(15);
  });

  it('puts the slide of that very number first', () => {
    expect(findSlides(titles, '1')).toEqual([1, 10, 11, 12, 13, 14, 15]);
    expect(findSlides(titles, '14')).toEqual([14]);
  });

  it('finds titles by their words, in any order and case', () => {
    expect(findSlides(titles, 'families PEOPLE')).toEqual([3]);
    expect(findSlides(['公司称直接受益的群众'], '受益')).toEqual([1]);
    expect(findSlides(titles, 'nothing')).toEqual([]);
  });
});
