// Serves a built folder, and no more than that: `node scripts/serve.mjs [folder] [port]`. Node's own modules only.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * The file that a request asks for, or null where it is none of the folder's.
 *
 * @param {string} folder absolute
 * @param {string} url as requested, with its query
 */
export function fileFor(folder, url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    if (path.includes('\0')) return null;
    const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
    return file.startsWith(folder + sep) ? file : null;
  } catch {
    return null;
  }
}

/**
 * @param {string} folder absolute
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(folder, request, response) {
  const file = fileFor(folder, request.url ?? '/');
  const body = file === null ? null : await readFile(file).catch(() => null);
  if (file === null || body === null) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  const type = types[extname(file)] ?? 'application/octet-stream';
  // A new build is to be seen at once, whatever a browser has kept.
  response.writeHead(200, {
    'content-type': type,
    'content-length': body.length,
    'cache-control': 'no-cache',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>} false when the port is taken
 */
function listens(server, port, host) {
  return new Promise((done, fail) => {
    /** @param {NodeJS.ErrnoException} error */
    const onError = (error) => (error.code === 'EADDRINUSE' ? done(false) : fail(error));
    server.once('error', onError);
    server.listen(port, host, () => {
      server.off('error', onError);
      done(true);
    });
  });
}

/**
 * Serves a folder on the first free port from `port` on (0: any free one).
 *
 * @param {string} folder
 * @param {{ port?: number, host?: string }} [options]
 * @returns {Promise<{ address: string, port: number, close: () => Promise<void> }>}
 */
export async function serve(folder, { port = 4173, host = '127.0.0.1' } = {}) {
  const root = resolve(folder);
  const server = createServer((request, response) => void answer(root, request, response));
  const last = port + 100;
  while (!(await listens(server, port, host))) {
    port += 1;
    if (port > last) throw new Error(`No free port up to ${last}.`);
  }
  const bound = server.address();
  const used = typeof bound === 'object' && bound !== null ? bound.port : port;
  return {
    address: `http://${host === '127.0.0.1' ? 'localhost' : host}:${used}/`,
    port: used,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = 'dist', port = '4173'] = process.argv.slice(2);
  const { address } = await serve(folder, { port: Number(port) });
  console.log(address);
}
