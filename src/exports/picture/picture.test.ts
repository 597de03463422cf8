// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { figureRows } from '@/charts/chartContext.ts';
import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import { chartOf } from '@/report/lookup.ts';
import type { Chart, Report } from '@/report/model.ts';
import { everyReport, madeText, requestFor } from '../requestForTests.ts';
import { expectHarmless, read, unbroken } from './pictureForTests.ts';
import { makeSvg } from './svg.ts';

/** The bundled report in each language, the examples by turns: to draw a chart here takes long. */
const cases = [...everyReport]
  .flatMap(([name, report], index) =>
    LANGUAGE_IDS.filter((_, turn) => index === 0 || index % LANGUAGE_IDS.length === turn).map((language) =>
      report.charts.map((chart) => [chart.id, name, language, report, chart] as const),
    ),
  )
  .flat();

test.each(cases)(
  'the picture of the chart %s of %s in %s says every figure with its qualifier, status and source, and is whole in itself',
  async (_, __, language, report, chart) => {
    const request = await requestFor(report, language, { kind: 'chart', chart });
    const { picture, title, description, words } = read(await madeText(makeSvg, request));
    expectHarmless(picture, chart.id);
    expect(title).not.toBe('');
    for (const { figure, statement } of figureRows(chart, { ...request, shown: null })) {
      const { sentence, quantity, qualifier, status, scope, period, source, attribution, phrase } = statement;
      for (const fact of [sentence, qualifier, status, scope, period, source, attribution, phrase]) {
        expect(description).toContain(fact);
      }
      const dated = chart.kind === 'series' ? [] : [period];
      for (const fact of [quantity, source, attribution, scope, ...dated]) {
        expect(unbroken(words), `${chart.id}: ${figure.id}`).toContain(unbroken(fact));
      }
      expect(picture.querySelector(`[data-figure="${figure.id}"]`)).not.toBeNull();
    }
    const licence = report.license ?? request.words.picture.data('', null, null).replace(/^.*[，,] ?/, '');
    expect(unbroken(words)).toContain(unbroken(licence));
  },
);

const bundled = () => {
  const report = everyReport.get('bundled');
  if (!report) throw new Error('No bundled report');
  return report;
};

test('whatever its labels are, a chart’s picture is sound XML of harmless elements', async () => {
  const hostile = [
    ['=1+1', ']]>', '<script>alert(1)</script>', '"><svg onload=alert(1)>'],
    ['&amp;\n"', 'שלום عالم', '👩‍🌾\u0000\ud800', '</text></svg>'],
  ] as const;
  for (const [label, title, note, howToRead] of hostile) {
    const both = (text: string) => ({ en: text, zh: text, ours: [] });
    const plain = bundled();
    const report: Report = {
      ...plain,
      figures: plain.figures.map((figure) => ({
        ...figure,
        label: both(label),
        short: both(label),
        phrase: note,
      })),
    };
    const chart: Chart = {
      ...chartOf(report, 'expected-money'),
      title: both(title),
      note: both(note),
      howToRead: both(howToRead),
    };
    const request = await requestFor(report, 'en', { kind: 'chart', chart });
    const seen = read(await madeText(makeSvg, request));
    expectHarmless(seen.picture, chart.id);
    expect(seen.words).toContain('expected RMB');
    expect(seen.title).toBe(title);
    expect(unbroken(seen.words)).toContain(unbroken(howToRead));
  }
});

test('who cancels gets the signal’s reason, and nothing is left on the page', async () => {
  const report = bundled();
  const request = await requestFor(report, 'en', { kind: 'chart', chart: chartOf(report, 'funds') });
  const controller = new AbortController();
  const made = makeSvg(request, controller.signal);
  controller.abort(new Error('no longer wanted'));
  await expect(made).rejects.toThrow('no longer wanted');
  expect(document.querySelector('.picture-holder')).toBeNull();
});
