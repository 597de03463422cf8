import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphsOf, placeIn } from './sourceText.ts';

test.each([
  ['Title\r\n\r\nOne\n\nTwo\n', ['Title', 'One', 'Two']],
  ['Title\n\nOne,\ncontinued\n \n\nTwo', ['Title', 'One,\ncontinued', 'Two']],
  ['Title\nOne\n\nTwo', ['Title', 'One', 'Two']],
  ['Title\nOne\nTwo', ['Title', 'One', 'Two']],
  ['\uFEFF\n\nTitle\n\nOne', ['Title', 'One']],
])('%j has its title and its paragraphs', (source, paragraphs) => {
  expect(paragraphsOf(source)).toEqual(paragraphs);
});

test.each([
  ['It was 60, and', '60', true],
  ['It was 60.', '60', true],
  ['It was 600', '60', false],
  ['It was 60,000', '60', false],
  ['It was 1.60', '60', false],
  ['A part of it', 'art', false],
  ['About 40%, or', '40%', true],
  ['more  than\n40,000', 'more than 40,000', true],
  ['a $5 (five) note', '$5 (five)', true],
  ['投入超过1,200万元', '超过1,200万元', true],
  ['投入超过1,200\n万元', '1,200万元', true],
  ['投入1,200万元', '1,200', false],
  ['惠及十三万人', '三万人', false],
  ['惠及三万人', '三万人', true],
  ['惠及三万人', '人', true],
  ['利润ABC公司', 'ABC', true],
])('in %j, %j stands as it is: %j', (text, phrase, stands) => {
  expect(placeIn(text, phrase) !== null).toBe(stands);
});

test('any phrase is found where it stands, whatever marks it has', () => {
  const words = fc
    .stringMatching(/^[a-z0-9 .,$%()[\]{}*+?^|\\/-]{0,20}$/)
    .filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(words, (phrase) => {
      expect(placeIn(`So ; ${phrase} ; it says`, phrase)).not.toBeNull();
    }),
  );
});
