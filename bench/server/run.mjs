/** How much nginx serves of the page with the shipped configuration, to a thousand connections at once. */
import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { serve } from '../../scripts/server/serve.mjs';
import { nginxIsThere, serveWithNginx } from '../../scripts/server/nginx.mjs';
import { calm } from '../calm.mjs';
import { markdown } from '../tables.mjs';

const CONNECTIONS = 1000;
const SECONDS = 30;

/** @type {import('../parts.mjs').Part} */
export async function run({ product, patience }) {
  const lacks = [
    ...(nginxIsThere() ? [] : ['nginx']),
    ...(spawnSync('wrk', ['-v']).error === undefined ? [] : ['wrk']),
  ];
  if (lacks.length > 0) return { tables: [`Not measured: no ${lacks.join(' and no ')} here.`], verdicts: [] };
  const free = await serve(product, { port: 0 });
  await free.close();
  const { address, close } = await serveWithNginx(product, free.port);
  await calm(patience);
  const { stdout } = await promisify(execFile)('wrk', [
    `-c${CONNECTIONS}`,
    '-t2',
    `-d${SECONDS}s`,
    '--header',
    'Accept-Encoding: br',
    address,
  ]);
  close();
  const [, perSecond = ''] = /Requests\/sec:\s*([\d.]+)/.exec(stdout) ?? [];
  const errors = /Socket errors:.*|Non-2xx.*/.exec(stdout)?.[0] ?? 'none';
  const measured = Math.round(Number(perSecond)).toLocaleString('en');
  return {
    tables: [
      markdown([
        ['connections', 'seconds', 'requests a second', 'errors'],
        [String(CONNECTIONS), String(SECONDS), measured, errors],
      ]),
    ],
    verdicts: [
      {
        what: `nginx, ${CONNECTIONS} connections for ${SECONDS} s`,
        wanted: 'no error',
        measured: errors,
        met: errors === 'none' && perSecond !== '',
      },
    ],
  };
}
