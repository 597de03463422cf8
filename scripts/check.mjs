// npm run check -- FILE [SOURCE] [--document ID=FILE]: all that is wrong or doubtful in a report file, with its place.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { withSource } from './withSource.mjs';

/** @typedef {typeof import('../src/report/author/check.ts')} Check */

const USAGE = 'Which report? npm run check -- FILE [SOURCE] [--document ID=FILE]';

/** @type {(error: unknown) => never} */
function stop(error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
}

/** @param {string[]} args */
function argumentsOf(args) {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { document: { type: 'string', multiple: true, default: [] } },
  });
  const [file, source, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new Error(USAGE);
  const documents = values.document.map((document) => {
    const at = document.indexOf('=');
    if (at < 1) throw new Error(`--document ${document}: write ID=FILE`);
    return { id: document.slice(0, at), file: document.slice(at + 1) };
  });
  return { file, texts: source === undefined ? documents : [{ id: 'origin', file: source }, ...documents] };
}

try {
  const { file, texts } = argumentsOf(process.argv.slice(2));
  const json = await readFile(file, 'utf8');
  const sources = await Promise.all(
    texts.map(async (text) => /** @type {const} */ ([text.id, await readFile(text.file, 'utf8')])),
  );
  const { lines, last, ok } = await withSource(
    'report/author/check.ts',
    async (/** @type {Check} */ { check }) => check(json, Object.fromEntries(sources)),
  );
  for (const line of lines) console.log(`${file}:${line}`);
  console.log(last);
  process.exitCode = ok ? 0 : 1;
} catch (error) {
  stop(error);
}
