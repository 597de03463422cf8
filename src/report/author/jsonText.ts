import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';

/** A mistake of syntax, at a place in the text. */
export interface SyntaxMistake {
  readonly offset: number;
  readonly message: string;
}

/** A line and a column, both counted from 1, as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A file's text as JSON: its value as far as it can be made out, its mistakes, and where everything stands. */
export interface JsonText {
  readonly value: unknown;
  readonly mistakes: readonly SyntaxMistake[];
  /** Where a path leads, or the nearest that is there; `key`: one of the names in the object at that path. */
  readonly offsetOf: (path: readonly PropertyKey[], key?: string) => number;
  readonly placeAt: (offset: number) => Place;
}

/** What each mistake of syntax is called, by the parser's own name of it. */
const SAID: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this is no JSON word. Put a text in double quotes; true, false and null go without.',
  InvalidNumberFormat: 'this is no number in JSON. Write digits, with a point for decimals.',
  PropertyNameExpected: 'a name in double quotes is expected. Is there a comma too many before it?',
  ValueExpected: 'a value is expected. Is there a comma too many before it?',
  ColonExpected: 'a colon is expected after the name. Add it.',
  CommaExpected: 'a comma is expected between two items. Add it.',
  CloseBraceExpected: 'a closing } is expected. Add it.',
  CloseBracketExpected: 'a closing ] is expected. Add it.',
  EndOfFileExpected: 'the report ends before this. Remove what follows.',
  InvalidCommentToken: 'JSON has no comments. Remove it.',
  UnexpectedEndOfComment: 'JSON has no comments. Remove it.',
  UnexpectedEndOfString: 'the text in quotes is not closed on its line. Add the closing quote.',
  UnexpectedEndOfNumber: 'the number is cut off. Write it out.',
  InvalidUnicode: 'this \\u escape is incomplete. Write four digits after it.',
  InvalidEscapeCharacter: 'this escape is unknown. Write \\\\ for a backslash.',
  InvalidCharacter: 'this character can’t stand in a JSON text as it is. Write \\n for a line break.',
};

/** Reads a text as JSON, past its mistakes. Throws a RangeError where it is nested deeper than can be read. */
export function readJsonText(text: string): JsonText {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const starts = lineStarts(text);
  return {
    value: tree === undefined ? undefined : valueOf(tree),
    mistakes: [
      ...errors.map(({ error, offset }) => ({
        offset,
        message: SAID[printParseErrorCode(error)] ?? 'this is not JSON.',
      })),
      ...(tree === undefined ? [] : namesTwice(tree)),
    ],
    offsetOf: (path, key) => offsetIn(tree, path, key),
    placeAt: (offset) => placeAt(starts, offset),
  };
}

/** As `JSON.parse` makes it: a name that reaches into prototypes is a name like any other. */
function valueOf(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(valueOf);
  if (node.type !== 'object') return node.value;
  return Object.fromEntries(
    (node.children ?? []).flatMap(({ children: [name, value] = [] }) =>
      name && value ? [[String(name.value), valueOf(value)] as const] : [],
    ),
  );
}

/** A name that an object has twice: JSON takes the last and says nothing. */
function namesTwice(node: Node): SyntaxMistake[] {
  const known = new Set<string>();
  return (node.children ?? []).flatMap((child) => {
    const name = child.type === 'property' ? child.children?.[0] : undefined;
    const below = namesTwice(child);
    if (name === undefined) return below;
    const twice = known.has(String(name.value));
    known.add(String(name.value));
    const message = `“${String(name.value)}” is written twice here. Remove one of the two.`;
    return twice ? [{ offset: name.offset, message }, ...below] : below;
  });
}

function offsetIn(tree: Node | undefined, path: readonly PropertyKey[], key?: string): number {
  if (tree === undefined) return 0;
  for (let length = path.length; length >= 0; length -= 1) {
    const keys = path.slice(0, length).map((one) => (typeof one === 'number' ? one : String(one)));
    const node = findNodeAtLocation(tree, keys);
    if (node === undefined) continue;
    const property = node.children?.find(({ children }) => children?.[0]?.value === key);
    return (key !== undefined && node.type === 'object' ? property : node)?.offset ?? node.offset;
  }
  return tree.offset;
}

function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ index, 0: end }) => index + end.length)];
}

function placeAt(starts: readonly number[], offset: number): Place {
  let [line, beyond] = [0, starts.length];
  while (beyond - line > 1) {
    const middle = Math.floor((line + beyond) / 2);
    if ((starts[middle] ?? 0) <= offset) line = middle;
    else beyond = middle;
  }
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}
