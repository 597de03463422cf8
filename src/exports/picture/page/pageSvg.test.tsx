// @vitest-environment jsdom
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { arrange } from '@/figures/ledger/model/arrange.ts';
import { chunksOf } from '@/figures/ledger/model/chunks.ts';
import { StillRows } from '@/figures/ledger/StillRows.tsx';
import { LANGUAGE_IDS, type Language } from '@/i18n/languages.ts';
import type { Report } from '@/report/model.ts';
import { renderInView } from '@/report/renderInView.tsx';
import { statementOf } from '@/report/words/statement.ts';
import { everyReport, requestFor } from '../../requestForTests.ts';
import { expectHarmless, read, unbroken } from '../pictureForTests.ts';
import { pageSvg } from './pageSvg.ts';

// No layout here: each text stands on one line at one place.
beforeEach(() => {
  Range.prototype.getClientRects = function rects() {
    const list = [new DOMRect(0, 0, 10 * this.toString().length, 16)];
    return Object.assign(list, { item: (i: number) => list[i] ?? null });
  };
  // Nor anything that a style sheet adds.
  const own = window.getComputedStyle.bind(window);
  const nothing = Object.assign(document.createElement('p').style, { content: 'none' });
  vi.spyOn(window, 'getComputedStyle').mockImplementation((element, pseudo) =>
    pseudo ? nothing : own(element),
  );
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
});
afterEach(() => {
  cleanup();
  Reflect.deleteProperty(Range.prototype, 'getClientRects');
  vi.restoreAllMocks();
});

const NEVER = new AbortController().signal;

async function drawn(part: Element) {
  const inside = await pageSvg(part, 'part', NEVER, () => Promise.resolve());
  return read(`<svg xmlns="http://www.w3.org/2000/svg" xml:lang="en">${inside}</svg>`);
}

async function ledgerOf(report: Report, language: Language) {
  const groups = arrange(report, report.figures, { group: 'unit', sort: 'printed' });
  const { container } = renderInView(
    <StillRows chunks={chunksOf(groups, false)} grouping="unit" columns more={false} />,
    { report, language },
  );
  const seen = await drawn(container);
  return { ...seen, words: unbroken(seen.words) };
}

/** The bundled report in each language, the examples by turns. */
const cases = [...everyReport].flatMap(([name, report], index) =>
  LANGUAGE_IDS.filter((_, turn) => index === 0 || index % LANGUAGE_IDS.length === turn).map(
    (language) => [name, language, report] as const,
  ),
);

test.each(cases)('the ledger of %s in %s is drawn with every figure whole', async (_, language, report) => {
  const { m } = await requestFor(report, language);
  const { picture, words } = await ledgerOf(report, language);
  expectHarmless(picture, 'part');
  for (const figure of report.figures) {
    const { quantity, label, phrase, paragraph, status, scope, period } = statementOf(
      report,
      figure,
      language,
      m,
    );
    for (const fact of [quantity, label, phrase, paragraph, status, scope, period]) {
      expect(words, figure.id).toContain(unbroken(fact));
    }
  }
});

const page = (html: string) => {
  document.body.innerHTML = html;
  return document.body;
};

test('what is not seen is not drawn, and what is written by a style sheet is', async () => {
  const { words } = await drawn(
    page(
      '<p>seen <b style="display:none">none</b><i style="visibility:hidden">hidden</i><u style="opacity:0">clear</u></p>',
    ),
  );
  expect(words.trim()).toBe('seen');
});

test('no text ends its element, runs or refers to anything', async () => {
  const body = page('<p></p>');
  body.firstElementChild?.append(']]></text><script>alert(1)</script>&amp;\u0000');
  const { picture, words } = await drawn(body);
  expectHarmless(picture, 'part');
  expect(words).toContain(']]></text><script>alert(1)</script>&amp;');
});
