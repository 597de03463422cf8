import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import type { Language } from '@/i18n/languages.ts';
import type { Report } from '@/report/model.ts';
import { statementOf } from '@/report/words/statement.ts';
import { deckContext } from '../drawing/context.ts';
import { nativeParts } from './charts/chartItems.ts';
import { makePptx } from './makePptx.ts';
import { picturesOf } from '../drawing/slides/picturesOf.ts';
import { exampleReports } from './testing/exampleReports.ts';

const isThere = (program: string, flag: string) => spawnSync(program, [flag]).status === 0;
const office = isThere('soffice', '--version') && isThere('pdftotext', '-v');
if (!office)
  console.info('LibreOffice is not installed, so no deck is opened with it: npm run test:office does both.');

const folder = mkdtempSync(join(tmpdir(), 'as-stated-office-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The pages of a deck as LibreOffice shows them, their spaces left out: it breaks lines where it likes. */
async function pagesOf(name: string, report: Report, language: Language): Promise<readonly string[]> {
  const base = join(folder, `${name}-${language}`);
  writeFileSync(
    `${base}.pptx`,
    await makePptx({ report, language, m: allMessages[language], scope: { kind: 'deck' } }),
  );
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync(
    'soffice',
    ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, `${base}.pptx`],
    {
      stdio: 'ignore',
    },
  );
  execFileSync('pdftotext', [`${base}.pdf`, `${base}.txt`]);
  return readFileSync(`${base}.txt`, 'utf8').split('\f').slice(0, -1).map(spaceless);
}

const spaceless = (text: string) => text.replaceAll(/\s/gu, '');

describe.skipIf(!office).each([
  ['bundled', 'en'],
  ['bundled', 'zh'],
  ['outlook', 'en'],
  ['ranges', 'zh'],
] as const)('LibreOffice opens the deck of “%s” in %s', (name, language) => {
  test('and shows every slide, and every figure whole', async () => {
    const report = exampleReports.get(name);
    if (!report) throw new Error(`No example ${name}`);
    const pages = await pagesOf(name, report, language);
    const context = deckContext(report, language, allMessages[language]);
    const slides = await picturesOf({ kind: 'deck' }, context, nativeParts, () => Promise.resolve());
    expect(pages).toHaveLength(slides.length);
    const shown = pages.join('');
    for (const figure of report.figures) {
      const { quantity, label } = statementOf(report, figure, language, allMessages[language]);
      expect(shown).toContain(spaceless(quantity));
      expect(shown).toContain(spaceless(label));
    }
  }, 180_000);
});
