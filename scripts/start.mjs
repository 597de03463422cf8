// npm start: from a fresh clone to the page in a browser. Node's own modules only.
// `npm start -- --port 8080 --host 0.0.0.0` serves it elsewhere; a port that is taken gives way to the next free one.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from './server/serve.mjs';
import { build, install, root } from './setup.mjs';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4173' }, host: { type: 'string', default: '127.0.0.1' } },
});

process.on('SIGINT', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));

await install();
await build();
const { address } = await serve(join(root, 'dist'), {
  port: Number(values.port),
  host: values.host,
  // A report that is being written is seen at the next reload.
  written: join(root, 'public'),
});
console.log(
  `\nAs Stated is at  ${address}\n\nA report of your own: drop its file on the page, or put it in public and open  ${address}?report=NAME.json\n\nPress Ctrl-C to stop.`,
);
