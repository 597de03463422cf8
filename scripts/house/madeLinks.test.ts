import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { madeLinks } from './madeLinks.ts';

const src = join(import.meta.dirname, '../../src');

test.for([
  '<a href={`?figure=${id}`}>',
  '<a href="?slide=1">',
  'const href = `?${new URLSearchParams({ figure })}`;',
  "url.searchParams.set('figure', id);",
  "url.searchParams\n  .append('figure', id);",
  'const search = new URLSearchParams();',
  'page.search = href;',
  "import { createSerializer } from 'nuqs';",
])('a link that is made by hand is noticed: %s', (code) => {
  expect(madeLinks(code)).not.toEqual([]);
});

test.for([
  '<a href={figureHref(kept, id)}>',
  '<a href={`#${id}`}>',
  'const parameters = new URLSearchParams(location.search);',
  "if (page.search === '') return;",
  "const sure = known ? 'yes' : 'no';",
])('what makes no link may stand: %s', (code) => {
  expect(madeLinks(code)).toEqual([]);
});

test('only src/address makes links', async () => {
  const entries = await readdir(src, { recursive: true });
  const files = entries.filter(
    (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !/^address[/\\]/.test(file),
  );
  const found = await Promise.all(
    files.map(async (file) =>
      madeLinks(await readFile(join(src, file), 'utf8')).map((piece) => `${file}: ${piece}`),
    ),
  );
  expect(found.flat()).toEqual([]);
});
