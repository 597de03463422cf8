import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

/** Lighthouse's four, each of 100, and their names. */
export const CATEGORIES = {
  performance: 'performance',
  accessibility: 'accessibility',
  'best-practices': 'best practices',
  seo: 'SEO',
};

const said = z.object({ categories: z.record(z.string(), z.object({ score: z.number().nullable() })) });
const program = join(import.meta.dirname, '../node_modules/lighthouse/cli/index.js');

/**
 * What Lighthouse says of a page, as it sees a phone.
 *
 * @param {string} url
 * @param {string} chromium
 * @returns {Promise<Readonly<Record<string, number>>>} by category
 * @throws Error with Lighthouse's words, where it can't measure
 */
export async function scores(url, chromium) {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [program, url, '--output=json', '--quiet', '--chrome-flags=--headless=new --no-sandbox --disable-gpu'],
    { env: { ...process.env, CHROME_PATH: chromium }, maxBuffer: 50_000_000 },
  );
  const { categories } = said.parse(JSON.parse(stdout));
  return Object.fromEntries(
    Object.keys(CATEGORIES).map((id) => [id, Math.round(100 * (categories[id]?.score ?? Number.NaN))]),
  );
}
