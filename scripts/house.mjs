// npm run house: writes the import directions of the table of rooms (scripts/house/rooms.mjs) into .oxlintrc.json and
// ARCHITECTURE.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withOverrides, withTable } from './house/written.mjs';
import { root, tool } from './setup.mjs';

const lint = join(root, '.oxlintrc.json');
const architecture = join(root, 'ARCHITECTURE.md');
writeFileSync(lint, withOverrides(readFileSync(lint, 'utf8')));
writeFileSync(architecture, withTable(readFileSync(architecture, 'utf8')));
const { ok, output } = await tool('oxfmt/bin/oxfmt', [lint, architecture], { quiet: true });
if (!ok) console.error(output);
process.exitCode = ok ? 0 : 1;
