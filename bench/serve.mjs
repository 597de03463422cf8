import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { peers } from './peers.mjs';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/**
 * Serves the bench page, the peers' pages (`/page/<name>`) and their files on a free port of this machine.
 *
 * @param {string} folder of the bench
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function serve(folder) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    const peer = path.startsWith('/page/') ? peers[path.slice('/page/'.length)] : undefined;
    if (peer) {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(peer());
      return;
    }
    const file = path.startsWith('/peers/')
      ? join(folder, 'node_modules', normalize(path.slice('/peers/'.length)))
      : join(folder, 'dist', normalize(path));
    if (!file.startsWith(folder) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404);
      response.end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The bench has no port');
  return { address: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}
