// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureRows } from '@/charts/chartContext.ts';
import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import { chartOf } from '@/report/lookup.ts';
import type { Chart, Report } from '@/report/model.ts';
import { everyReport, madeText, requestFor } from '../requestForTests.ts';
import { makeSvg } from './svg.ts';

/** What a picture may be made of: nothing that runs, links or loads. */
const HARMLESS =
  /^(svg|title|desc|rect|g|path|line|circle|text|tspan|defs|pattern|mask|linearGradient|stop|clipPath)$/;

/** A chart's picture, read as XML by itself. */
async function pictureOf(report: Report, chart: Chart, language: 'en' | 'zh') {
  const request = await requestFor(report, language, { kind: 'chart', chart });
  const text = await madeText(makeSvg, request);
  const picture = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  expect(picture.querySelector('parsererror')).toBeNull();
  expect(picture.localName).toBe('svg');
  const said = (selector: string) =>
    Array.from(picture.querySelectorAll(selector), ({ textContent }) => textContent).join(' ');
  const title = said('title');
  return { request, picture, title, description: said('desc'), words: said('text') };
}

/** Lines break between words, and in Chinese anywhere. */
const unbroken = (text: string) => text.replaceAll(/\s/g, '');

/** The bundled report in each language, the examples by turns: to draw a chart here takes long. */
const cases = [...everyReport].flatMap(([name, report], index) =>
  LANGUAGE_IDS.filter((_, turn) => index === 0 || index % LANGUAGE_IDS.length === turn).map(
    (language) => [name, language, report] as const,
  ),
);

describe('a picture', () => {
  test.each(cases)(
    'of each chart of %s in %s says every figure with its qualifier, status and source',
    async (_, language, report) => {
      for (const chart of report.charts) {
        const { request, picture, title, description, words } = await pictureOf(report, chart, language);
        expect(title).not.toBe('');
        for (const { figure, statement } of figureRows(chart, { ...request, shown: null })) {
          const { sentence, quantity, qualifier, status, scope, period, source, attribution, phrase } =
            statement;
          for (const fact of [sentence, qualifier, status, scope, period, source, attribution, phrase]) {
            expect(description).toContain(fact);
          }
          const dated = chart.kind === 'series' ? [] : [period];
          for (const fact of [quantity, source, attribution, scope, ...dated]) {
            expect(unbroken(words), `${chart.id}: ${figure.id}`).toContain(unbroken(fact));
          }
          expect(picture.querySelector(`[data-figure="${figure.id}"]`)).not.toBeNull();
        }
        const licence =
          report.license ?? request.words.picture.data('', null, null).replace(/^.*[，,] ?/, '');
        expect(unbroken(words)).toContain(unbroken(licence));
      }
    },
  );
});

test('a picture refers to nothing outside it, and its ids are its own', async () => {
  for (const report of everyReport.values()) {
    for (const chart of report.charts) {
      const { picture } = await pictureOf(report, chart, 'en');
      const ids = Array.from(picture.querySelectorAll('[id]'), ({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id.startsWith(`${chart.id}-`)).toBe(true);
      for (const element of picture.querySelectorAll('*')) {
        expect(element.localName).toMatch(HARMLESS);
        for (const { name, value } of element.attributes) {
          expect(name).not.toMatch(/^(on|xlink|href|class$|style$)/);
          for (const [, id = ''] of value.matchAll(/url\(([^)]*)\)/g)) expect(ids).toContain(id.slice(1));
        }
      }
    }
  }
});

const hostile = fc
  .oneof(
    fc.constantFrom(
      '=1+1',
      '<script>alert(1)</script>',
      ']]>',
      '"><svg onload=alert(1)>',
      '&amp;',
      'שלום عالم',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  )
  .map((text) => text.replaceAll(/[{}]/g, ''));

test(
  'whatever its labels are, a picture is sound XML of harmless elements',
  { timeout: 60_000 },
  async () => {
    const bundled = everyReport.get('bundled');
    if (!bundled) throw new Error('No bundled report');
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const both = { en: text, zh: text, ours: [] };
        const report: Report = {
          ...bundled,
          figures: bundled.figures.map((figure) => ({ ...figure, label: both, short: both, phrase: text })),
        };
        const chart: Chart = {
          ...chartOf(report, 'expected-money'),
          title: both,
          note: both,
          howToRead: both,
        };
        const { picture, title, words } = await pictureOf(report, chart, 'en');
        expect(words).toContain('expected RMB');
        for (const element of picture.querySelectorAll('*')) expect(element.localName).toMatch(HARMLESS);
        if (/^[\p{L}\p{P}\p{S}\p{N} ]*$/u.test(text)) expect(title).toBe(text);
      }),
      { numRuns: 20 },
    );
  },
);

test('who cancels gets the signal’s reason, and nothing is left on the page', async () => {
  const report = everyReport.get('bundled');
  if (!report) throw new Error('No bundled report');
  const request = await requestFor(report, 'en', { kind: 'chart', chart: chartOf(report, 'funds') });
  const controller = new AbortController();
  const made = makeSvg(request, controller.signal);
  controller.abort(new Error('no longer wanted'));
  await expect(made).rejects.toThrow('no longer wanted');
  expect(document.querySelector('.picture-holder')).toBeNull();
});
