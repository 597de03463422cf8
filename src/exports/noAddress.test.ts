import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import { makeCalendar } from './calendar/calendar.ts';
import { makeBibtex } from './citation/bibtex.ts';
import { makeCsl } from './citation/csl.ts';
import { makeCitation } from './citation/plain.ts';
import { makeRis } from './citation/ris.ts';
import { makeCsv } from './csv.ts';
import { makeDataPackage } from './dataPackage/dataPackage.ts';
import type { Request } from './export.ts';
import { everyReport, madeBytes, madeText, requestFor } from './requestForTests.ts';

const TEXTS = { makeCalendar, makeBibtex, makeCsl, makeCitation, makeRis, makeCsv };

test.each(LANGUAGE_IDS)(
  'of a report from a file no format names an address of the page, or a word in place of one, in %s',
  async (language) => {
    const report = everyReport.get('bundled');
    const [figure] = report?.figures ?? [];
    if (!report || !figure) throw new Error('The report is empty');
    for (const subject of [{ kind: 'report' }, { kind: 'figure', figure }] as const) {
      const request: Request = {
        ...(await requestFor(report, language, subject)),
        addressOf: () => null,
      };
      const texts = await Promise.all(Object.values(TEXTS).map((make) => madeText(make, request)));
      const files = unzipSync(await madeBytes(makeDataPackage, request));
      const all = [...texts, ...Object.values(files).map((file) => strFromU8(file))].join('\n');
      expect(all).not.toMatch(/example\.org|, null|，null|^URL(:null)?$|"homepage"/m);
      expect(await madeText(makeCitation, request)).not.toMatch(/[,，] *$/m);
    }
  },
);
