import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { withPolicy } from './policyPlugin.ts';

const page = (head: string) =>
  `<!doctype html><html><head><meta charset="utf-8" />${head}</head><body></body></html>`;
const policyOf = (html: string) => /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';

describe('the content security policy', () => {
  test('comes before anything that a page loads', () => {
    const html = withPolicy(page('<script type="module" src="./assets/a.js"></script>'));
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
  });

  test('lets only files of the same origin run where a page holds no script, and what tightens it', () => {
    const html = withPolicy(page('<script type="module" src="./assets/a.js"></script>'));
    expect(policyOf(html)).toMatch(/script-src 'self' 'sha256-[^']+';/);
    expect(policyOf(html)).toContain("default-src 'none'");
  });

  test('makes no exception for scripts, and lets no text become one', () => {
    const [, scripts = ''] = /script-src ([^;]*);/.exec(policyOf(withPolicy(page('')))) ?? [];
    expect(scripts).not.toContain('unsafe');
    expect(policyOf(withPolicy(page('')))).toContain("require-trusted-types-for 'script'");
  });

  test.each(['ld+json', 'json'])('gives no leave to data that stands in the page as %s', (kind) => {
    const data = `<script type="application/${kind}" id="x">{"name":"x"}</script>`;
    expect(policyOf(withPolicy(page(data)))).toBe(policyOf(withPolicy(page(''))));
  });

  test('lets files of the same origin read a report beside the page', () => {
    expect(policyOf(withPolicy(page('')))).toContain("worker-src 'self';");
  });

  test('names each script that a build wrote into the page by its hash', () => {
    const code = 'let a = "<b>";\nrun(a);';
    const hash = createHash('sha256').update(code).digest('base64');
    expect(policyOf(withPolicy(page(`<script type="module">${code}</script>`)))).toContain(
      `'sha256-${hash}'`,
    );
  });
});
