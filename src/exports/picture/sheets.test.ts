// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldsOf } from '@/figures/field/fieldModel.ts';
import { LANGUAGE_IDS, type Language } from '@/i18n/languages.ts';
import { slidesOf } from '@/presentation/deck/derive.ts';
import { figuresOn } from '@/presentation/proof/figuresOn.ts';
import type { Figure, Report } from '@/report/model.ts';
import { statementOf } from '@/report/words/statement.ts';
import type { Subject } from '../export.ts';
import type { PictureLook } from '../pictureLook.ts';
import { everyReport, requestFor } from '../requestForTests.ts';
import { expectHarmless, read, unbroken, undrawn, withoutCharts } from './pictureForTests.ts';
import { sheetOf } from './sheetOf.ts';

async function pictureOf(report: Report, language: Language, subject: Subject, look?: PictureLook) {
  const request = await requestFor(report, language, subject);
  const { id } = await sheetOf(request, () => Promise.resolve(), undrawn);
  const svg = await withoutCharts(request, look);
  const seen = read(svg);
  expectHarmless(seen.picture, id);
  expect(seen.title).not.toBe('');
  const licence = report.license ?? request.words.picture.data('', null, null).replace(/^.*[，,] ?/, '');
  expect(unbroken(seen.words)).toContain(unbroken(licence));
  return { ...seen, svg, unbrokenWords: unbroken(seen.words) };
}

/** Every fact that makes a figure what it is. */
function factsOf(report: Report, figure: Figure, language: Language, m: Parameters<typeof statementOf>[3]) {
  const { sentence, qualifier, status, unit, scope, period, source, attribution, phrase } = statementOf(
    report,
    figure,
    language,
    m,
  );
  return [sentence, qualifier, status, unit, scope, period, source, attribution, phrase];
}

describe.each(LANGUAGE_IDS)('in %s', (language) => {
  test.each([...everyReport])(
    'the picture of the ledger of %s tells every figure whole',
    async (_, report) => {
      const { m } = await requestFor(report, language);
      const { description } = await pictureOf(report, language, { kind: 'ledger' });
      for (const figure of report.figures) {
        for (const fact of factsOf(report, figure, language, m)) expect(description).toContain(fact);
      }
    },
  );

  test.each([...everyReport])('each field of %s is its dots, and says its figure', async (_, report) => {
    const { m } = await requestFor(report, language);
    for (const { figure, open } of fieldsOf(report)) {
      const { picture, unbrokenWords, description } = await pictureOf(report, language, {
        kind: 'field',
        figure,
      });
      for (const fact of factsOf(report, figure, language, m)) expect(description).toContain(fact);
      const { quantity, source, attribution, status } = statementOf(report, figure, language, m);
      for (const fact of [quantity, source, attribution, status]) {
        expect(unbrokenWords).toContain(unbroken(fact));
      }
      // Dots, and the tall mark of what lies beyond them where something does.
      const drawn = picture.querySelectorAll(`[data-figure="${figure.id}"] > path`);
      expect(drawn).toHaveLength(open ? 2 : 1);
      // On whole pixels: between two a dot would be a blur.
      expect(picture.querySelector(`[data-figure="${figure.id}"]`)?.getAttribute('transform')).toMatch(
        /^translate\(\d+ \d+\)$/,
      );
    }
  });

  test.each([...everyReport])(
    'the picture of the timeline of %s tells each entry, and its status',
    async (_, report) => {
      if (report.timeline.length === 0) return;
      const { m } = await requestFor(report, language);
      const { description } = await pictureOf(report, language, { kind: 'timeline' });
      for (const event of report.timeline) {
        expect(unbroken(description)).toContain(unbroken(event.title[language].replaceAll(/\{[^}]*\}/g, '')));
        if (event.obsStatus !== 'reported') {
          expect(description).toContain(m.statement.status[event.obsStatus]);
        }
      }
    },
  );

  test.each([...everyReport])('each slide of %s is a picture with its figures whole', async (_, report) => {
    const { m } = await requestFor(report, language);
    for (const [i, slide] of slidesOf(report).entries()) {
      const { description, picture } = await pictureOf(report, language, { kind: 'slide', slide: i + 1 });
      expect(picture.getAttribute('viewBox')).toMatch(/^0 0 1280 \d+$/);
      for (const figure of figuresOn(slide, report)) {
        for (const fact of factsOf(report, figure, language, m)) expect(description).toContain(fact);
      }
    }
  });
});

const bundled = () => {
  const report = everyReport.get('bundled');
  if (!report) throw new Error('No bundled report');
  return report;
};

const LEDGER = { kind: 'ledger' } as const;

test('a picture is in the colours of its appearance, on its paper or on none', async () => {
  const look = (appearance: 'light' | 'dark', background: 'paper' | 'transparent') =>
    pictureOf(bundled(), 'en', LEDGER, { scale: 2, appearance, background });
  const light = await look('light', 'paper');
  expect(light.svg).toContain('fill="#fbfaf6"');
  expect(light.svg).toContain('#005a8c');
  const dark = await look('dark', 'paper');
  expect(dark.svg).toContain('fill="#161512"');
  expect(dark.svg).toContain('#56b4e9');
  expect(dark.svg).not.toContain('#fbfaf6');
  const clear = await look('light', 'transparent');
  expect(clear.svg).not.toContain('#fbfaf6');
});

test('what is expected is outlined and hatched, in whole pixels and not turned', async () => {
  const { picture } = await pictureOf(bundled(), 'en', LEDGER);
  const [hatch] = picture.querySelectorAll('pattern');
  expect([hatch?.getAttribute('width'), hatch?.getAttribute('height')]).toEqual(['6', '6']);
  expect(hatch?.getAttribute('patternTransform')).toBeNull();
  const hatched = [...picture.querySelectorAll(`[fill="url(#${hatch?.id})"]`)];
  expect(hatched.length).toBeGreaterThan(0);
  for (const bar of hatched) expect(bar.getAttribute('stroke')).toBe('#b5470f');
});

test('dots are square in lines and where a dot is two pixels, round where there are more', async () => {
  const report = bundled();
  const [field] = fieldsOf(report);
  if (!field) throw new Error('No field');
  const roundness = async (scale: PictureLook['scale']) => {
    const look: PictureLook = { scale, appearance: 'light', background: 'paper' };
    const { picture } = await pictureOf(report, 'en', { kind: 'field', figure: field.figure }, look);
    return picture.querySelector('pattern > rect')?.getAttribute('rx') ?? null;
  };
  expect(await roundness(1)).toBeNull();
  expect(await roundness(4)).toBe('1');
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
      '👩‍🌾',
      'a\nb\tc',
      '\u0000\ud800',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  )
  .map((text) => text.replaceAll(/[{}]/g, ''));

test('whatever its labels are, a picture is sound XML of harmless elements', async () => {
  const plain = bundled();
  const [field] = fieldsOf(plain);
  if (!field) throw new Error('No field');
  await fc.assert(
    fc.asyncProperty(hostile, fc.constantFrom(...LANGUAGE_IDS), async (text, language) => {
      const both = { en: text, zh: text, ours: [] };
      const report: Report = {
        ...plain,
        title: both,
        figures: plain.figures.map((figure) => ({ ...figure, label: both, short: both, phrase: text })),
        timeline: plain.timeline.map((event) => ({ ...event, title: both })),
      };
      const figure = report.figures.find(({ id }) => id === field.figure.id) ?? field.figure;
      const slide = 1 + slidesOf(report).findIndex(({ layout }) => layout === 'limits');
      const subjects: Subject[] = [
        LEDGER,
        { kind: 'timeline' },
        { kind: 'field', figure },
        { kind: 'slide', slide: Math.max(1, slide) },
      ];
      for (const subject of subjects) {
        const request = await requestFor(report, language, subject);
        const svg = await withoutCharts(request);
        const { picture, description } = read(svg);
        expectHarmless(picture, (await sheetOf(request, () => Promise.resolve(), undrawn)).id);
        if (subject.kind === 'ledger' && /^[\p{L}\p{P}\p{S}\p{N}]+$/u.test(text)) {
          expect(unbroken(description)).toContain(unbroken(text));
        }
      }
    }),
    { numRuns: 15 },
  );
});
