import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { report } from 'virtual:report';
import { describe, expect, test } from 'vitest';
import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import { figureOf } from '@/report/lookup.ts';
import type { Report } from '@/report/model.ts';
import { statementOf } from '@/report/words/statement.ts';
import type { Make } from '../export.ts';
import { everyReport, madeText, requestFor } from '../requestForTests.ts';
import { makeBibtex } from './bibtex.ts';
import { makeCsl } from './csl.ts';
import { makeCitation } from './plain.ts';
import { makeRis } from './ris.ts';

/** What a citation library reads of an entry, as CSL-JSON. */
interface Item {
  readonly author?: readonly { readonly literal?: string; readonly family?: string }[];
  readonly title?: string;
  readonly publisher?: string;
  readonly note?: string;
  readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] };
}

const FORMATS: readonly (readonly [name: string, make: Make, type: string])[] = [
  ['BibTeX', makeBibtex, '@bibtex/text'],
  ['RIS', makeRis, '@ris/file'],
  ['CSL-JSON', makeCsl, '@csl/list+object'],
];

const itemsOf = (text: string, type: string): readonly Item[] =>
  new Cite(type.startsWith('@csl') ? JSON.parse(text) : text, { forceType: type, generateGraph: false }).data;

const names = ({ author }: Item) => author?.map(({ literal, family }) => literal ?? family).join();

describe.each(LANGUAGE_IDS)('in %s', (language) => {
  test.each(FORMATS)(
    'a citation library reads the release in %s: publisher, title, the year alone',
    async (_, make, type) => {
      const request = await requestFor(report, language);
      const [item, ...others] = itemsOf(await madeText(make, request), type);
      expect(others).toEqual([]);
      expect(item && names(item)).toBe(report.origin.publisher[language]);
      expect(item?.title).toBe(report.origin.title[language]);
      // Between February and March 2021: the month is not known.
      expect(item?.issued?.['date-parts']).toEqual([[2021]]);
      expect(item?.note).toContain(report.origin.attribution[language]);
      expect(item?.note).toContain('1.0.0');
    },
  );

  test.each(FORMATS)('and each figure in %s, with phrase and paragraph', async (_, make, type) => {
    for (const example of everyReport.values()) {
      for (const figure of example.figures) {
        const request = await requestFor(example, language, { kind: 'figure', figure });
        const said = statementOf(example, figure, language, request.m);
        const [item, ...others] = itemsOf(await madeText(make, request), type);
        expect(others).toEqual([]);
        for (const fact of [said.sentence, said.phrase, said.paragraph, said.attribution, said.status]) {
          expect(item?.note, `${figure.id}: ${fact}`).toContain(fact);
        }
      }
    }
  });
});

test('as plain text a figure is cited with its phrase, its paragraph, the version and a link to it', async () => {
  const figure = figureOf(report, 'people-benefited');
  expect(await madeText(makeCitation, await requestFor(report, 'en', { kind: 'figure', figure }))).toMatch(
    /more than 40,000 people, as stated by the company\. China Resources Power, press release, paragraph 4 \(“more than 40,000[^”]*”\)\. In: .*, data version 1\.0\.0, https:\/\/example\.org\/\?figure=people-benefited\n/,
  );
});

test('the release is cited with what is known of its date, and no day that is not', async () => {
  const text = await madeText(makeCitation, await requestFor(report, 'zh'));
  expect(text).toContain('2021年2月25日');
  expect(text).toMatch(/^华润电力：/);
  const undated: Report = {
    ...report,
    documents: report.documents.map((document) => ({ ...document, event: null })),
  };
  expect(await madeText(makeCitation, await requestFor(undated, 'en'))).toContain('date not known');
  expect(await madeText(makeRis, await requestFor(undated, 'en'))).not.toContain('PY  - ');
});

test('a chart is cited figure by figure', async () => {
  const [chart] = report.charts;
  if (!chart) throw new Error('The report has no chart');
  const text = await madeText(makeRis, await requestFor(report, 'en', { kind: 'chart', chart }));
  expect(text.match(/^TY {2}- /gm)).toHaveLength(chart.rows.length);
});

test.each(FORMATS)('any name comes back from %s as it was', async (_, make, type) => {
  const start = fc.constantFrom(
    '=1+1',
    '-x',
    '@misc{a,',
    '{',
    '}',
    '\\',
    '"',
    'ER  - ',
    '100 % & #1_$',
    ']]>',
    '</script>',
    'א',
  );
  const word = fc.string({
    unit: fc.constantFrom('a', 'é', '中', '👩', '{', '}', '\\', '%', '"'),
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(start, word, async (first, second) => {
      const name = `A ${first} ${second} z`.replaceAll(/\s+/g, ' ');
      const documents = report.documents.map((document) => ({
        ...document,
        publisher: { en: name, zh: name, ours: [] },
      }));
      const [item, ...others] = itemsOf(
        await madeText(make, await requestFor({ ...report, documents }, 'en')),
        type,
      );
      expect(others).toEqual([]);
      expect(item?.publisher).toBe(name);
    }),
    { numRuns: 50 },
  );
});
