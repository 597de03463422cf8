import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphsOf, placeIn } from './sourceText.ts';

test.each([
  ['Title\r\n\r\nOne\n\nTwo\n', ['Title', 'One', 'Two']],
  ['Title\n\nOne,\ncontinued\n \n\nTwo', ['Title', 'One,\ncontinued', 'Two']],
  ['Title\nOne\n\nTwo', ['Title', 'One', 'Two']],
  ['Title\nOne\nTwo', ['Title', 'One', 'Two']],
  ['Title\nOne,\ncontinued\n\nTwo', ['Title', 'One,\ncontinued', 'Two']],
  ['', ['']],
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
  ['三ABC三', 'ABC', true],
  ['投入 ABC 公司', '投入ABC公司', true],
  ['约 5 万人', '约5万人', true],
  ['一 个人', '一个人', true],
  ['a rt of it', 'art', false],
  ['part, or art', 'art', true],
  ['art_1', 'art', false],
  ['5art', 'art', false],
  ['art5', 'art', false],
  ['5万人', '万人', false],
  ['三5', '三', false],
  ['价60三', '60', false],
  ['x60', '60', false],
  ['60x', '60', false],
  ['§60§', '60', true],
  ['A，60。', '60', true],
  ['Арт', 'рт', false],
  ['αβ', 'β', false],
])('in %j, %j stands as it is: %j', (text, phrase, stands) => {
  expect(placeIn(text, phrase) !== null).toBe(stands);
});

test('where a phrase stands is told from its first character to its last', () => {
  expect(placeIn('It was  about\n60, and', ' about 60 ')).toEqual({ start: 8, end: 16 });
  expect(placeIn('60', '60')).toEqual({ start: 0, end: 2 });
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
