// What `npm run house` writes from the table of rooms into the linter's configuration and into ARCHITECTURE.md.
import { overrides } from './overrides.mjs';
import { rooms } from './rooms.mjs';

const rule = '"no-restricted-imports"';

/**
 * The text of the linter's configuration with the import directions of the table before all other overrides, which stay
 * as they are written.
 *
 * @param {string} configuration formatted
 */
export function withOverrides(configuration) {
  const head = '"overrides": [';
  const begin = configuration.indexOf(head) + head.length;
  const end = configuration.indexOf('\n    {', Math.max(begin, configuration.lastIndexOf(rule)));
  if (begin < head.length || end < 0) throw new Error('The configuration has no overrides to stand before.');
  const written = overrides.map((override) => `${JSON.stringify(override, null, 2)},`);
  return configuration.slice(0, begin) + written.join('\n') + configuration.slice(end);
}

const markers = /(<!-- rooms: [^\n]* -->\n\n)[\s\S]*?(\n\n<!-- \/rooms -->)/;

/** A document with the table of rooms between its markers. @param {string} document */
export function withTable(document) {
  if (!markers.test(document)) throw new Error('The document has no markers “<!-- rooms: … -->”.');
  return document.replace(markers, (_, begin, end) => `${begin}${markdown()}${end}`);
}

/** The rooms as a Markdown table, aligned as the formatter aligns it. */
function markdown() {
  const rows = [
    ['room', 'holds', 'may import'],
    ...Array.from(rooms, ([name, room]) => [`\`src/${name}\``, room.holds, allowed(room)]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

const list = (/** @type {readonly string[]} */ names) => names.map((name) => `\`${name}\``).join(', ');

/** What a room may import, in words. @param {import('./rooms.mjs').Room} room */
function allowed({ below, sideways = [] }) {
  if (below.length === 0) return 'nothing of ours';
  const isAll = below.length > 2 && [...rooms.keys()].slice(0, below.length).join() === below.join();
  const lower = isAll ? `all up to ${list(below.slice(-1))}` : list(below);
  return sideways.length === 0 ? lower : `${lower}; sideways ${list(sideways)}`;
}
