import { describe, expect, test } from 'vitest';
import { readJsonText } from './jsonText.ts';

/** What is told of a text, each with its line and column. */
const told = (text: string) => {
  const { mistakes, placeAt } = readJsonText(text);
  return mistakes.map(({ offset, message }) => {
    const { line, column } = placeAt(offset);
    return `${line}:${column} ${message}`;
  });
};

describe('a mistake of syntax is told where it stands, with what to write', () => {
  test.each([
    ['a word without quotes', '{"a": yes}', '1:7 this is no JSON word. Put a text in double quotes'],
    ['a name without quotes', '{a: 1}', '1:3 a name in double quotes is expected. Is there a comma too many'],
    [
      'a comma at the end of an object',
      '{"a": 1,}',
      '1:9 a name in double quotes is expected. Is there a comma too many',
    ],
    ['a comma at the end of a list', '[1,]', '1:4 a value is expected. Is there a comma too many before it?'],
    ['no colon', '{"a" 1}', '1:6 a colon is expected after the name. Add it.'],
    ['no comma', '{"a": 1\n"b": 2}', '2:1 a comma is expected between two items. Add it.'],
    ['no end of an object', '{"a": 1', '1:8 a closing } is expected. Add it.'],
    ['no end of a list', '[1', '1:3 a closing ] is expected. Add it.'],
    ['something behind the end', '{}\n{}', '2:1 the report ends before this. Remove what follows.'],
    ['a comment of a line', '{\n// so\n}', '2:1 JSON has no comments. Remove it.'],
    ['a comment without an end', '{ /* so', '1:3 JSON has no comments. Remove it.'],
    [
      'a text without an end',
      '{"a": "b\n}',
      '1:7 the text in quotes is not closed on its line. Add the closing quote.',
    ],
    ['a number that is cut off', '[1., 2]', '1:2 the number is cut off. Write it out.'],
    ['half an escape', '["\\u12"]', '1:2 this \\u escape is incomplete. Write four digits after it.'],
    ['an escape that is none', '["C:\\x"]', '1:2 this escape is unknown. Write \\\\ for a backslash.'],
    [
      'a tab in a text',
      '["a\tb"]',
      '1:2 this character can’t stand in a JSON text as it is. Write \\n for a line break.',
    ],
  ])('%s', (_, text, message) => {
    expect(told(text)).toContainEqual(expect.stringContaining(message));
  });

  test('a text without a mistake has none', () => {
    expect(told('{"a": [1, "b", null, true], "c": {"a": 1}, "d": {"a": 1}}')).toEqual([]);
    // What stands twice in lists is no name.
    expect(told('[["a"], ["a"], {"a": "a"}, {"a": "a"}]')).toEqual([]);
  });
});

test('a name that stands twice in one object is told each time after the first, in objects below too', () => {
  expect(told('[{"a": 1,\n "a": {"b": 1, "b": 2},\n "a": 3}]')).toEqual([
    '2:2 “a” is written twice here. Remove one of the two.',
    '2:16 “b” is written twice here. Remove one of the two.',
    '3:2 “a” is written twice here. Remove one of the two.',
  ]);
});

test('the value is as JSON has it, whatever the names, and what can be made out past a mistake', () => {
  const text = '{"__proto__": {"a": [1, "b", null, false]}, "": 0}';
  expect(readJsonText(text).value).toEqual(JSON.parse(text));
  expect(readJsonText('{"a": 1, "b": }').value).toEqual({ a: 1 });
  expect(readJsonText('').value).toBeUndefined();
});

describe('places', () => {
  const text = '{\n  "a": [10, {"b": 2}],\r\n  "c": 3\r}';
  const { offsetOf, placeAt } = readJsonText(text);
  const at = (path: readonly PropertyKey[], key?: string) => {
    const { line, column } = placeAt(offsetOf(path, key));
    return `${line}:${column}`;
  };

  test.each([
    ['the whole', [], undefined, '1:1'],
    ['a list', ['a'], undefined, '2:8'],
    ['an item', ['a', 0], undefined, '2:9'],
    ['a value in an item', ['a', 1, 'b'], undefined, '2:19'],
    ['a name in the object', ['a', 1], 'b', '2:14'],
    ['a name in the whole', [], 'c', '3:3'],
    ['a name that is not there', ['a', 1], 'z', '2:13'],
    ['what is missing, at what it is missing from', ['a', 1, 'z'], undefined, '2:13'],
    ['what is missing far below', ['y', 'z', 0], undefined, '1:1'],
    ['a value behind a line end of its own kind', ['c'], undefined, '3:8'],
  ] as const)('%s', (_, path, key, place) => {
    expect(at(path, key)).toBe(place);
  });

  test('every place of a text is a line and a column of it', () => {
    const lines = text.split(/\r\n|\r|\n/);
    expect(placeAt(text.length)).toEqual({ line: 4, column: 2 });
    expect(lines).toHaveLength(4);
    expect(placeAt(0)).toEqual({ line: 1, column: 1 });
    expect(placeAt(2)).toEqual({ line: 2, column: 1 });
    expect(placeAt(1)).toEqual({ line: 1, column: 2 });
  });

  test('in an empty file everything is at its beginning', () => {
    const empty = readJsonText('');
    expect(empty.placeAt(empty.offsetOf(['a', 0]))).toEqual({ line: 1, column: 1 });
  });
});
