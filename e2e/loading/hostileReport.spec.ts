import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { find } from '../../scripts/server/served.mjs';
import { expect, test as base } from '../support/test.ts';

const dist = join(import.meta.dirname, '../../dist');

/** What a hostile server answers, by the path. */
const hostile: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/to-http.json': (response) =>
    response.writeHead(302, { location: 'http://elsewhere.example/report.json' }).end(),
  '/broken-off.json': (response) => {
    response.writeHead(200, { 'content-length': 1000, 'content-type': 'application/json' });
    response.write('{"title": "Half of');
    setTimeout(() => response.destroy(), 100);
  },
  '/inflates.json': (response) =>
    response
      .writeHead(200, { 'content-encoding': 'gzip' })
      .end(gzipSync(Buffer.alloc(100_000_000, ' '), { level: 9 })),
};

/** A site that holds the product and, beside it, what is hostile. */
const test = base.extend({
  baseURL: async ({ browserName }, provide) => {
    const server = createServer((request, response) => {
      const answer = hostile[request.url ?? ''];
      if (answer) return answer(response);
      void find(dist, {}, request.url ?? '/').then((found) => {
        response.writeHead(found === null ? 404 : 200, { 'content-type': found?.type ?? browserName });
        response.end(found?.body);
      });
    });
    await provide(await listening(server));
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  },
});

function listening(server: Server): Promise<string> {
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      done(`http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}/`);
    });
  });
}

for (const { file, en, zh } of [
  {
    file: 'to-http.json',
    en: 'leads on to another one that can’t be loaded',
    zh: '转到另一个无法加载的地址',
  },
  { file: 'broken-off.json', en: 'broke off before the file was complete', zh: '回应就中断了' },
  { file: 'inflates.json', en: 'larger than 25 MB when unpacked', zh: '解压后超过25 MB' },
]) {
  for (const [language, words] of Object.entries({ en, zh })) {
    test(`${file} is stopped, and why is said in ${language}`, async ({ page, complaints }) => {
      complaints.allow(/json|connect-src|ERR_|asked another host: http:\/\/elsewhere/);
      await page.goto(`./?lang=${language}&report=${file}`);
      const status = page.locator('.page-status[data-state=failed]');
      await expect(status).toContainText(words, { timeout: 30_000 });
    });
  }
}
