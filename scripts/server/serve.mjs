// Serves a built folder, and no more than that: `node scripts/server/serve.mjs [folder] [port]`. Node's own modules only.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { find, types } from './served.mjs';

/** @typedef {import('./served.mjs').Found} Found */
/** @typedef {import('./served.mjs').Routes} Routes */

/** Nearly as small as the best, and made while one waits. */
const FAST = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };

const plain = { 'content-type': types['.txt'], 'x-content-type-options': 'nosniff' };

/**
 * @param {Found | null} found
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {boolean} compressed
 */
function answer(found, { method = '', headers }, response, compressed) {
  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { ...plain, allow: 'GET, HEAD' }).end('Only GET and HEAD\n');
    return;
  }
  if (found === null) {
    response.writeHead(404, plain).end('Not found\n');
    return;
  }
  const brotli =
    compressed && /^text|json|svg/.test(found.type) && /\bbr\b/.test(headers['accept-encoding'] ?? '');
  const body = brotli ? brotliCompressSync(found.body, FAST) : found.body;
  response.writeHead(200, {
    'content-type': found.type,
    ...(brotli ? { 'content-encoding': 'br' } : {}),
    'content-length': Buffer.byteLength(body),
    'x-content-type-options': 'nosniff',
    // A new build is to be seen at once, whatever a browser has kept.
    'cache-control': 'no-cache',
  });
  response.end(method === 'HEAD' ? undefined : body);
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
 * Serves a folder on the first free port from `port` on (0: any free one); `compressed`: text as brotli, as a web host would.
 *
 * @param {string} folder
 * @param {{ port?: number, host?: string, routes?: Routes, compressed?: boolean, written?: string }} [options] `written`: a folder
 *   whose JSON files are served as they are now
 * @returns {Promise<{ address: string, port: number, close: () => Promise<void> }>}
 */
export async function serve(
  folder,
  { port = 4173, host = '127.0.0.1', routes = {}, compressed = false, written } = {},
) {
  const server = createServer((request, response) => {
    void find(folder, routes, request.url ?? '/', written).then((found) =>
      answer(found, request, response, compressed),
    );
  });
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
