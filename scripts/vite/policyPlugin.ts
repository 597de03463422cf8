import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { atEnd } from './atEnd.ts';
import { tightenPolicy } from './tightenPolicy.mjs';

/**
 * Gives every built page a Content-Security-Policy: only its own scripts run, no text becomes one (Trusted Types), and nothing is
 * fetched but its own files and, for a report from elsewhere, https addresses. Scripts that a build wrote into the page are named by
 * their hash. Inline styles are allowed: charts and the prerendered page place their marks by style attributes.
 */
export function policyPlugin(): Plugin {
  return {
    name: 'as-stated:policy',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
          const html = typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source);
          file.source = withPolicy(html);
        }
      },
    },
  };
}

/** A script that stands in a page, whatever its attributes; JSON is data that no browser runs, and needs no leave. */
const INLINE = /<script(?![^>]*\s(?:src=|type="application\/(?:ld\+)?json"))[^>]*>([\s\S]*?)<\/script>/g;

/**
 * The page with its policy, right after its character set, before anything is loaded, and at its end, before the first script from a
 * file, with the script that tightens it: until then nothing runs but what stands in the page.
 */
export function withPolicy(html: string): string {
  const first = `(${tightenPolicy.toString()})()`;
  const inline = [first, ...Array.from(html.matchAll(INLINE), ([, code = '']) => code)].map(
    (code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  );
  const policy = [
    "default-src 'none'",
    ['script-src', "'self'", ...inline].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "img-src 'self' data: blob:",
    "worker-src 'self'",
    // The share dialog shows the frame that it makes the code of.
    "frame-src 'self'",
    "manifest-src 'self'",
    "connect-src 'self' https:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
  const bound = html.replace(
    /<meta charset="utf-8"\s*\/?>/i,
    (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
  return atEnd(bound, `<script>${first}</script>`);
}
