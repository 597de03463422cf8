import { report } from 'virtual:report';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EXPORT_IDS, type ExportId } from '@/i18n/exportWords.ts';
import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import type { Report } from '@/report/model.ts';
import { breathe } from './breathe.ts';
import type { Make, Request, Scope, Subject } from './export.ts';
import { ExportError } from './exportError.ts';
import { fileName, makeFile } from './makeFile.ts';
import { offered } from './offer.ts';
import { EXPORTS } from './registry.ts';
import { requestFor } from './requestForTests.ts';

const running = () => new AbortController().signal;

/** The bundled report with a thousand figures. */
function longReport(): Report {
  const figures = Array.from({ length: 100 }, (_, copy) =>
    report.figures.map((figure) => ({ ...figure, id: `${figure.id}-${copy}` })),
  ).flat();
  return { ...report, figures: [...report.figures, ...figures].slice(0, 1000) };
}

vi.mock('@/address/productRoot.ts', () => ({ productRoot: () => 'https://example.org/' }));
beforeEach(() => {
  // The product in one file, which the build writes beside the page.
  const page =
    '<html lang="en"><head><title>x</title></head><body><script id="report"></script></body></html>';
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(page)));
});
afterEach(() => vi.unstubAllGlobals());

test('of a thousand figures every format makes a file', async () => {
  const request = await requestFor(longReport(), 'en');
  for (const { ids } of offered(request.report, 'report')) {
    for (const id of ids) {
      const { blob } = await makeFile(id, request, running());
      expect(blob.size, id).toBeGreaterThan(100);
      expect(blob.type).toBe(EXPORTS[id].mediaType);
    }
  }
});

// Pictures are painted: they are tried where there is something to paint on (picture/, e2e/takeAway/picture.spec.ts).
test('every part that is offered in a format is made in it, in both languages', async () => {
  const [chart] = report.charts;
  const [figure] = report.figures;
  if (!chart || !figure) throw new Error('The report is empty');
  const subjects = [{ kind: 'report' }, { kind: 'chart', chart }, { kind: 'figure', figure }] as const;
  for (const language of LANGUAGE_IDS) {
    for (const subject of subjects) {
      const request = await requestFor(report, language, subject);
      const written = offered(report, subject.kind).filter(({ group }) => group !== 'pictures');
      for (const id of written.flatMap(({ ids }) => ids)) {
        expect((await makeFile(id, request, running())).blob.size).toBeGreaterThan(0);
      }
    }
  }
});

test('no two files of one report have the same name', async () => {
  const names: string[] = [];
  for (const language of LANGUAGE_IDS) {
    const request = await requestFor(report, language);
    const saved = EXPORT_IDS.filter((id) => id !== 'json' && id !== 'oneFile' && id !== 'copyPng');
    names.push(...saved.map((id) => fileName(id, request)));
  }
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain(`${report.id}.zh-Hans.csv`);
});

test('a calendar is offered only where a day is known', () => {
  const ids = (one: Report) => offered(one, 'report').flatMap((group) => group.ids);
  expect(ids(report)).toContain('calendar');
  expect(ids({ ...report, timeline: [] })).not.toContain('calendar');
});

/** The report where a format is offered for it, else a chart. */
function subjectOf(id: ExportId, { charts: [chart] }: Report): Subject {
  if (!chart) throw new Error('The report is empty');
  const scopes: readonly Scope[] = EXPORTS[id].scopes;
  return scopes.includes('report') ? { kind: 'report' } : { kind: 'chart', chart };
}

test.each(EXPORT_IDS)('who cancels %s gets no file, and hears of no other fault', async (id) => {
  const long = longReport();
  const request = await requestFor(long, 'en', subjectOf(id, long));
  const before = new AbortController();
  before.abort();
  await expect(makeFile(id, request, before.signal)).rejects.toMatchObject({ name: 'AbortError' });
  // Once more when its making has begun: what is quick is made all the same, and thrown away.
  const during = new AbortController();
  const { load } = EXPORTS[id];
  vi.spyOn(EXPORTS[id], 'load').mockImplementationOnce(async () => {
    const make: Make = await load();
    return (asked: Request, signal: AbortSignal) => {
      during.abort();
      return make(asked, signal);
    };
  });
  await expect(makeFile(id, request, during.signal)).rejects.toMatchObject({ name: 'AbortError' });
});

test('what makes a file may not load, or may fail: each is told apart', async () => {
  const request = await requestFor(report, 'en');
  vi.spyOn(EXPORTS.csv, 'load').mockRejectedValueOnce(new Error('offline'));
  await expect(makeFile('csv', request, running())).rejects.toMatchObject({ reason: 'not-loaded' });
  vi.spyOn(EXPORTS.csv, 'load').mockResolvedValueOnce(() => {
    throw new Error('a fault');
  });
  const failed = makeFile('csv', request, running());
  await expect(failed).rejects.toBeInstanceOf(ExportError);
  await expect(failed).rejects.toMatchObject({ reason: 'not-made' });
});

test('long work stops at the next breath after it is cancelled', async () => {
  const controller = new AbortController();
  const seen: number[] = [];
  const busy = breathe(
    Array.from({ length: 1000 }, (_, index) => index),
    controller.signal,
    (index) => {
      seen.push(index);
      const until = performance.now() + 5;
      while (performance.now() < until);
    },
  );
  setTimeout(() => controller.abort(new Error('enough')));
  await expect(busy).rejects.toThrow('enough');
  expect(seen.length).toBeLessThan(1000);
});
