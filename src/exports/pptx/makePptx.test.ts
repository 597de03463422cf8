// @vitest-environment jsdom
import { beforeAll, describe, expect, test } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import { bundledReport } from '@/report/bundled.ts';
import { figureOf } from '@/report/lookup.ts';
import { statementOf } from '@/report/words/statement.ts';
import { makePptx } from './makePptx.ts';
import type { DeckPart } from '../drawing/scope.ts';
import { exampleReports } from './testing/exampleReports.ts';
import { openPptx, type OpenedPptx } from './testing/openPptx.ts';
import { outOfOrder } from './testing/schemaOrder.ts';

const PRESENTATION = 'http://schemas.openxmlformats.org/presentationml/2006/main';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const all = <T>(rows: Iterable<T>): T[] => [...rows];

describe.each(LANGUAGE_IDS)('the deck of every report in %s', (language) => {
  const m = allMessages[language];
  const decks = new Map<string, OpenedPptx>();
  const deck = (name: string): OpenedPptx => {
    const made = decks.get(name);
    if (!made) throw new Error(`No deck of ${name}`);
    return made;
  };

  beforeAll(async () => {
    for (const [name, report] of exampleReports) {
      decks.set(name, openPptx(await makePptx({ report, language, m, scope: { kind: 'deck' } })));
    }
  }, 120_000);

  test.each(all(exampleReports.keys()))('%s: all parts are there, and none is a picture', (name) => {
    const { files, missing, xml } = deck(name);
    expect(missing).toEqual([]);
    expect(files.filter((path) => /\.(png|jpe?g|gif|svg|emf|wmf)$/.test(path))).toEqual([]);
    expect(files.filter((path) => xml(path).includes('<a:blip'))).toEqual([]);
  });

  test.each(all(exampleReports.keys()))(
    '%s: no shape has the number of another, and every type is that of a part',
    (name) => {
      const { files, xml, slidePaths } = deck(name);
      for (const path of slidePaths) {
        const ids = [...xml(path).matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }
      const typed = [...xml('[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/g)].map(([, path]) => path);
      expect(typed.filter((path) => !files.includes(path ?? ''))).toEqual([]);
      expect(typed).toContain(slidePaths[0]);
      const endings = [...xml('[Content_Types].xml').matchAll(/Extension="([^"]+)"/g)].map(([, end]) => end);
      const parts = files.filter((path) => !path.endsWith('/') && !path.startsWith('['));
      const untyped = parts.filter(
        (path) => !typed.includes(path) && !endings.includes(path.split('.').at(-1)),
      );
      expect(untyped).toEqual([]);
    },
  );

  test.each(all(exampleReports.keys()))('%s: elements stand in the order of the schema', (name) => {
    expect(outOfOrder(deck(name))).toEqual([]);
  });

  test('every part is well-formed', () => {
    const { files, part } = deck('bundled');
    const read = files.filter((path) => /\.(xml|rels)$/.test(path)).map((path) => part(path));
    expect(read.length).toBeGreaterThan(60);
  });

  test.each(all(exampleReports))(
    '%s: every figure stands on a slide, whole, with its label and its place',
    (name, report) => {
      const shown = deck(name).slides.flat();
      for (const figure of report.figures) {
        const said = statementOf(report, figure, language, m);
        expect(shown).toContain(said.quantity);
        expect(shown).toContain(said.label);
        // The place stands beside the phrase or in the line below it.
        const placed = (text: string, at: number) =>
          text.includes(said.phrase) && `${text} ${shown[at + 1]}`.includes(said.paragraph);
        expect(shown.some(placed)).toBe(true);
        expect(shown.some((text) => text.includes(said.status) && text.includes(said.period))).toBe(true);
      }
    },
  );

  test.each(all(exampleReports))(
    '%s: the notes say of every figure what it is, where it is printed and who states it',
    (name, report) => {
      const notes = deck(name).notes.flat();
      for (const figure of report.figures) {
        const said = statementOf(report, figure, language, m);
        const note = notes.find((text) => text.startsWith(said.sentence));
        for (const word of [
          said.status,
          said.qualifier,
          said.unit,
          said.scope,
          said.phrase,
          said.attribution,
        ]) {
          expect(note).toContain(word);
        }
        expect(note).toContain(said.paragraph);
      }
    },
  );

  test.each(all(exampleReports))(
    '%s: every slide has a title, its number and the words “as stated by”',
    (name, report) => {
      const { part, slides, slidePaths } = deck(name);
      // Of one of its texts: what a regulator states is not said to be stated by the publisher.
      const attributions = report.documents.map(({ attribution }) => attribution[language].slice(1));
      slides.forEach((slide, i) => {
        const placeholders = part(slidePaths[i] ?? '').getElementsByTagNameNS(PRESENTATION, 'ph');
        const types = [...placeholders].map((one) => one.getAttribute('type'));
        expect(types).toEqual(expect.arrayContaining(['title', 'sldNum']));
        expect(slide.some((text) => attributions.some((words) => text.includes(words)))).toBe(true);
      });
    },
  );

  test('says its language, and sets Chinese in a Chinese font', () => {
    const slide = deck('bundled').part('ppt/slides/slide2.xml');
    const runs = [...slide.getElementsByTagNameNS(DRAWING, 'rPr')];
    expect(new Set(runs.map((one) => one.getAttribute('lang')))).toEqual(
      new Set([{ en: 'en-US', zh: 'zh-CN' }[language]]),
    );
    const fonts = [...slide.getElementsByTagNameNS(DRAWING, 'ea')];
    expect(new Set(fonts.map((one) => one.getAttribute('typeface')))).toEqual(
      new Set(['SimSun', 'Microsoft YaHei']),
    );
  });

  test('speaks to those who don’t see it: what is drawn has a description, or is marked as decoration', async () => {
    const scope = { kind: 'chart', chart: 'smaller-groups' } as const;
    const file = openPptx(await makePptx({ report: bundledReport, language, m, scope }));
    const slide = file.part(file.slidePaths[0] ?? '');
    const shapes = [...slide.getElementsByTagNameNS(PRESENTATION, 'cNvPr')];
    const described = shapes.flatMap((one) => one.getAttribute('descr') ?? []);
    const students = figureOf(bundledReport, 'students-supported');
    const { quantity } = statementOf(bundledReport, students, language, m);
    expect(described.some((text) => text.includes(quantity))).toBe(true);
    expect(shapes.every((one) => !/as-stated-shape/.test(one.getAttribute('name') ?? ''))).toBe(true);
  });
});

describe('a part of the deck', () => {
  const make = async (scope: DeckPart) =>
    openPptx(await makePptx({ report: bundledReport, language: 'en', m: allMessages.en, scope }));

  test('a chart alone is one slide', async () => {
    const [chart] = bundledReport.charts;
    const { slides } = await make({ kind: 'chart', chart: chart?.id ?? '' });
    expect(slides).toHaveLength(1);
  });

  test('a deck that a talk was chosen from has those slides, in their order, and no others', async () => {
    const { slides } = await make({ kind: 'deck', slides: '11,2' });
    expect(slides).toHaveLength(2);
    expect(slides[1]?.join(' ')).toContain('40,000');
  });

  test('a slide alone is that slide', async () => {
    const { slides } = await make({ kind: 'slide', slide: 1 });
    expect(slides).toHaveLength(1);
    expect(slides[0]).toContain(bundledReport.title.en);
  });

  test.each<DeckPart>([
    { kind: 'chart', chart: 'no-such-chart' },
    { kind: 'slide', slide: 0 },
    { kind: 'slide', slide: 999 },
  ])('what is not there is refused: %o', async (scope) => {
    await expect(make(scope)).rejects.toThrow(RangeError);
  });
});
