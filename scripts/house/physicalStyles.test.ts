import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { physicalDeclarations, physicalInlineStyles } from './physicalStyles.ts';

const src = join(import.meta.dirname, '../../src');

/** What is found in the files of src of a kind, with each file's name. */
async function foundIn(kind: RegExp, look: (code: string) => string[]): Promise<string[]> {
  const files = (await readdir(src, { recursive: true })).filter((file) => kind.test(file));
  const found = files.map(async (file) =>
    look(await readFile(join(src, file), 'utf8')).map((piece) => `${file}: ${piece}`),
  );
  return (await Promise.all(found)).flat();
}

test('no style names the left or the right, so that a page can run from right to left', async () => {
  expect(await foundIn(/\.css$/, physicalDeclarations)).toEqual([]);
  expect(await foundIn(/\.tsx$/, physicalInlineStyles)).toEqual([]);
});

test.for([
  'a { left: 0 }',
  'a {\n  margin-left: 1px;\n}',
  'a{padding-right:calc(1px + 2px)}',
  'a { border-left-width: 1px }',
  'a { border-top-left-radius: 2px }',
  'a { text-align: left; }',
  'a { float: right }',
  'a { inset: 0 auto auto 0 }',
  'a { padding: 0 calc(1px + (2px * 2)) 0 var(--x) }',
])('is noticed: %s', (css) => {
  expect(physicalDeclarations(css)).toHaveLength(1);
});

test.for([
  'a { inset-inline-start: 0; margin-inline: 0 1px; border-inline-end: 0 }',
  'a { padding: 0 calc(1px + 2px) 1px calc(1px + 2px) }',
  'a { text-align: start; inset: 0; margin: 1px 2px }',
  '/* left: 0 */ a { mask-image: linear-gradient(to left, #000, #fff) }',
  'a { --left: 1px }',
])('may stand: %s', (css) => {
  expect(physicalDeclarations(css)).toEqual([]);
});

test('is noticed in a component’s markup too', () => {
  expect(physicalInlineStyles('<p style={{ left: 1, marginRight: x }} />')).toEqual(['left', 'marginRight']);
  expect(physicalInlineStyles('<p style={{ left, top }} />')).toEqual(['left']);
  expect(physicalInlineStyles('<p style={{ insetInlineStart: at(left, right) }} />')).toEqual([]);
});
