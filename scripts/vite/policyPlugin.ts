import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/**
 * Gives every built page a Content-Security-Policy: only its own scripts run, and nothing is fetched but its own files
 * and, for a report from elsewhere, https addresses. Scripts that a build wrote into the page are named by their hash.
 * Inline styles are allowed: charts and the prerendered page place their marks by style attributes.
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

/** The page with its policy, right after its character set, before anything is loaded. */
export function withPolicy(html: string): string {
  const inline = Array.from(
    html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g),
    ([, code = '']) => {
      return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
    },
  );
  const policy = [
    "default-src 'none'",
    ['script-src', "'self'", ...inline].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "img-src 'self' data: blob:",
    "worker-src 'self'",
    "connect-src 'self' https:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return html.replace(
    /(<meta charset="utf-8"\s*\/?>)/i,
    (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
}
