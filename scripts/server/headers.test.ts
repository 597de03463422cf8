import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const nginx = readFileSync(join(root, 'scripts/server/nginx.conf'), 'utf8');
const hosts = readFileSync(join(root, 'public/_headers'), 'utf8');

/** The headers of every answer, by name. */
const ofNginx = new Map(
  Array.from(nginx.matchAll(/^ *add_header (\S+) "([^"]*)" always;/gm), ([, name = '', value = '']) => [
    name,
    value,
  ]),
);
const [everywhere = '', assets = ''] = hosts.split(/^\/assets\/\*$/m);
const ofHosts = new Map(
  Array.from(everywhere.matchAll(/^ {2}(\S+): (.*)$/gm), ([, name = '', value = '']) => [name, value]),
);

test('both configurations send the same headers', () => {
  expect([...ofNginx.keys()]).toEqual([...ofHosts.keys()]);
  const shared = [...ofHosts].filter(([name]) => name !== 'Content-Security-Policy');
  for (const [name, value] of shared) expect(ofNginx.get(name)).toBe(value);
  expect(ofNginx.get('X-Content-Type-Options')).toBe('nosniff');
});

test('both say who may frame the page', () => {
  for (const headers of [ofNginx, ofHosts]) {
    expect(headers.get('Content-Security-Policy')).toMatch(/^frame-ancestors /);
  }
});

test('both keep for good only what is named after its content', () => {
  const forGood = 'public, max-age=31536000, immutable';
  expect(assets).toContain(`Cache-Control: ${forGood}`);
  expect(everywhere).not.toContain('Cache-Control');
  const [, pattern = ''] = /"~([^"]+)" "public, max-age=31536000, immutable"/.exec(nginx) ?? [];
  const kept = (path: string) => new RegExp(pattern).test(path);
  expect(kept('/reports/assets/index-BprT5Q8.js')).toBe(true);
  expect(kept('/assets/faces-Ab_-12c.css')).toBe(true);
  for (const path of ['/', '/zh/', '/sw.js', '/manifest.webmanifest', '/assets/plain.css'])
    expect(kept(path)).toBe(false);
});
