import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import { makePptxFile } from '@/exports/pptx/pptx.ts';
import { everyReport, madeBytes, requestFor } from '@/exports/requestForTests.ts';
import { makeXlsx } from '@/exports/spreadsheet/xlsx.ts';
import { every } from './openOffice.ts';
import { validatorFile } from './tools.mjs';

/** Each example by turns in one of the languages: what differs between them is text. */
const files = [...everyReport].map(
  ([name, report], i) => [name, LANGUAGE_IDS[i % LANGUAGE_IDS.length] ?? 'en', report] as const,
);

const folder = mkdtempSync(join(tmpdir(), 'as-stated-valid-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!every || !existsSync(validatorFile))('Open XML SDK finds nothing wrong', () => {
  test.each(files)(
    'with the deck and the workbook of %s in %s',
    async (name, language, report) => {
      const request = await requestFor(report, language);
      for (const [format, make] of [
        ['pptx', makePptxFile],
        ['xlsx', makeXlsx],
      ] as const) {
        const path = join(folder, `${name}.${format}`);
        writeFileSync(path, await madeBytes(make, request));
        const { stdout } = spawnSync(process.execPath, [validatorFile, path], { encoding: 'utf8' });
        expect(JSON.parse(stdout)).toEqual({ file: path, ok: true, errors: [] });
      }
    },
    120_000,
  );
});
