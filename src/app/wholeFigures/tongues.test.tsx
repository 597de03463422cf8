// @vitest-environment jsdom
import { act, cleanup, fireEvent, waitFor } from '@testing-library/react';
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

const isGreek = (text: string) => /\p{Script=Greek}/u.test(text);
const isOther = (text: string) => /\p{Script=Han}|[a-z]{2}/iu.test(text);
const isTagged = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') === 'el';

/** The texts that stand under another language than their own, and the names, each with the element that it is in. */
function misplaced(root: Element): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const wrong = new Set<string>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    const tagged = isTagged(node.parentElement);
    if ((isGreek(text) && !tagged) || (isOther(text) && tagged)) {
      const within = node.parentElement?.closest('[class]')?.getAttribute('class') ?? '';
      wrong.add(`${node.parentElement?.tagName ?? ''} in ${within}: ${text}`);
    }
  }
  for (const element of root.querySelectorAll(NAMED)) {
    for (const name of NAMES.map((attribute) => element.getAttribute(attribute) ?? '')) {
      // A name has one language. One of the report's words and the product's has the page's, which is that of its sentence.
      const own = isGreek(name) && !isOther(name);
      if (name !== '' && own !== isTagged(element)) wrong.add(`${element.tagName}: ${name}`);
    }
  }
  return [...wrong];
}

const NAMES = ['aria-label', 'aria-description', 'title', 'alt'];
const NAMED = NAMES.map((name) => `[${name}]`).join();

/** The examples by turns on a page in each language, neither of which is theirs: to draw them here takes long. */
const foreign = [...EXAMPLES].filter(([, json]) => json.includes('"en":'));

describe.each(LANGUAGE_IDS.map((language, turn) => [language, turn] as const))(
  'what a report in a third language says stands under that language on a page in %s',
  (language, turn) => {
    const own = foreign.filter((__, index) => index % LANGUAGE_IDS.length === turn);
    test.each(own)('%s', async (_, json) => {
      const report = reportIn(inGreek(json));
      const show = (part: ReactNode, selected?: string) =>
        renderInView(<NuqsTestingAdapter>{part}</NuqsTestingAdapter>, {
          report,
          language,
          selection: selected === undefined ? null : { kind: 'figure', id: selected },
        }).container;
      const page = await act(async () =>
        show(<Page languageFailed={false}>{null}</Page>, report.figures[0]?.id),
      );
      expect(misplaced(page)).toEqual([]);
      cleanup();
      for (const entry of report.charts) {
        const card = show(<ChartCard entry={entry} />);
        await waitFor(() => expect(card.querySelector('svg[role="img"]')).not.toBeNull());
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
