// @vitest-environment jsdom
import { cleanup, fireEvent } from '@testing-library/react';
import { NuqsTestingAdapter } from 'nuqs/adapters/testing';
import type { ReactNode } from 'react';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ChartCard } from '@/charts/frame/ChartCard.tsx';
import { fetchGraphics } from '@/charts/graphicsForTests.ts';
import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import { slidesOf } from '@/presentation/deck/derive.ts';
import { Paper } from '@/presentation/print/Paper.tsx';
import { standInForStage } from '@/presentation/stage/stageForTests.ts';
import { renderInView } from '@/report/renderInView.tsx';
import { loadAxis } from '@/timeline/axis/AxisPart.tsx';
import { Timeline } from '@/timeline/Timeline.tsx';
import { Page } from '../page/Page.tsx';
import { fetchSections } from '../page/sections.tsx';
import { EXAMPLES, reportIn } from './examplesForTests.ts';
import { inGreek } from './greekForTests.ts';

beforeAll(async () => {
  await Promise.all([fetchGraphics(), loadAxis(), fetchSections()]);
});
beforeEach(standInForStage);

/**
 * Where sentences of the product hold a few words of the report that are not parted from them: names of drawings, the key, a chart's
 * summary, what the name of an entry says beyond its label, and the usual words for whose a text is.
 */
const WOVEN =
  'svg, noscript, .fig-key, .chart-table-dialog > p, .tl-entry > .ui-visually-hidden, .fig-phrase-whose, .page-about';

/** The stretches of text that stand under another language than their own, each with the element that it is in. */
function misplaced(root: Element): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const wrong: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest(WOVEN)) continue;
    const text = node.textContent ?? '';
    const isGreek = /\p{Script=Greek}/u.test(text);
    const isOther = /\p{Script=Han}|[a-z]{2}/iu.test(text);
    const tagged = node.parentElement?.closest('[lang]')?.getAttribute('lang') === 'el';
    if ((isGreek && !tagged) || (isOther && tagged)) {
      const within = node.parentElement?.closest('[class]')?.getAttribute('class') ?? '';
      wrong.push(`${node.parentElement?.tagName ?? ''} in ${within}`);
    }
  }
  return [...new Set(wrong)];
}

describe.each(LANGUAGE_IDS)(
  'what a report in a third language says stands under that language on a page in %s',
  (language) => {
    test.each([...EXAMPLES].filter(([, json]) => json.includes('"en":')))('%s', async (_, json) => {
      const report = reportIn(inGreek(json));
      const show = (part: ReactNode, selected?: string) =>
        renderInView(<NuqsTestingAdapter>{part}</NuqsTestingAdapter>, {
          report,
          language,
          selection: selected === undefined ? null : { kind: 'figure', id: selected },
        }).container;
      const page = show(<Page languageFailed={false}>{null}</Page>, report.figures[0]?.id);
      expect(misplaced(page)).toEqual([]);
      cleanup();
      for (const entry of report.charts) {
        const card = show(<ChartCard entry={entry} />);
        const mark = card.querySelector('.chart-marks button');
        if (mark) fireEvent.focus(mark);
        const [table] = card.querySelectorAll('.chart-actions button');
        if (table) fireEvent.click(table);
        expect(misplaced(card)).toEqual([]);
        cleanup();
      }
      const timeline = show(<Timeline window={null} onWindow={() => {}} view="list" onView={() => {}} />);
      expect(misplaced(timeline)).toEqual([]);
      cleanup();
      show(<Paper kind="handout" slides={slidesOf(report)} />);
      expect(misplaced(document.body)).toEqual([]);
    });
  },
);
