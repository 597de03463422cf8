// Serves a built folder with nginx and nginx.conf beside this, as a web host would: `node scripts/server/nginx.mjs folder port`.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** Where Debian's package libnginx-mod-http-brotli-static puts it. */
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
/** A server that is not there after so many tenths of a second does not come. */
const PATIENCE = 100;

/** Whether there is an nginx to serve with. */
export const nginxIsThere = () => spawnSync('nginx', ['-v']).status === 0;

/**
 * The shipped configuration for a folder and a port of this machine, with what stands around it on a server.
 *
 * @param {string} folder
 * @param {number} port
 * @param {string} scratch for what nginx writes
 */
function configuration(folder, port, scratch) {
  const brotli = existsSync(BROTLI);
  const shipped = readFileSync(join(import.meta.dirname, 'nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port} backlog=2048;`)
    .replace('root /srv/as-stated;', `root ${resolve(folder)};`)
    .replace('brotli_static on;', brotli ? '$&' : '');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (what) => `${what}_temp_path ${join(scratch, what)};`,
  );
  return [
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    ...(brotli ? [`load_module ${BROTLI};`] : []),
    `daemon off; worker_processes auto; worker_rlimit_nofile 8192; pid ${join(scratch, 'pid')}; error_log stderr crit;`,
    'events { worker_connections 4096; }',
    `http { include /etc/nginx/mime.types; access_log off; sendfile on; ${temporary.join(' ')}`,
    shipped,
    '}',
  ].join('\n');
}

/**
 * @param {string} folder as it is built
 * @param {number} port a free one
 * @returns {Promise<{ address: string, close: () => void }>}
 * @throws Error with what nginx said, where it does not start
 */
export async function serveWithNginx(folder, port) {
  const scratch = mkdtempSync(join(tmpdir(), 'as-stated-nginx-'));
  const file = join(scratch, 'nginx.conf');
  writeFileSync(file, configuration(folder, port, scratch));
  const child = spawn('nginx', ['-c', file, '-e', 'stderr'], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  const close = () => {
    child.kill('SIGTERM');
    rmSync(scratch, { recursive: true, force: true });
  };
  const address = `http://127.0.0.1:${port}/`;
  for (let tenth = 0; tenth < PATIENCE && child.exitCode === null; tenth++) {
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      return { address, close };
    await after(100);
  }
  close();
  throw new Error(`nginx does not serve: ${said}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = 'dist', port = '8080'] = process.argv.slice(2);
  const { address, close } = await serveWithNginx(folder, Number(port));
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, close);
  console.log(address);
}
