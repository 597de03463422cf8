// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { NuqsTestingAdapter } from 'nuqs/adapters/testing';
import { report } from 'virtual:report';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import * as format from '@/quantity/format.ts';
import { renderInView } from '@/report/renderInView.tsx';
import { standInForScreen } from '@/ui/screen/screenForTests.ts';
import { Page } from './Page.tsx';
import { fetchSections } from './sections.tsx';

/** The part that breaks when it is drawn; the others are as they are. */
const broken = vi.hoisted(() => ({ part: '' }));

const breakable = vi.hoisted(
  () =>
    <Part extends string>(name: Part) =>
    async (original: () => Promise<Readonly<Record<Part, (props: never) => unknown>>>) => {
      const module = await original();
      const whole = module[name];
      return {
        ...module,
        [name]: (props: never) => {
          if (broken.part === name) throw new Error(`${name} is broken`);
          return whole(props);
        },
      };
    },
);

vi.mock('@/quantity/format.ts', { spy: true });
vi.mock('./masthead/Masthead.tsx', breakable('Masthead'));
vi.mock('./sections/Hero.tsx', breakable('Hero'));
vi.mock('@/figures/field/Field.tsx', breakable('Field'));
vi.mock('./FilterBar.tsx', breakable('FilterBar'));
vi.mock('./sections/About.tsx', breakable('About'));
vi.mock('@/figures/headlines/Headlines.tsx', breakable('Headlines'));
vi.mock('@/charts/frame/ChartCard.tsx', breakable('ChartCard'));
vi.mock('@/timeline/Timeline.tsx', breakable('Timeline'));
vi.mock('@/figures/limits/Coverage.tsx', breakable('Coverage'));
vi.mock('@/figures/limits/Questions.tsx', breakable('Questions'));
vi.mock('@/figures/limits/Honours.tsx', breakable('Honours'));
vi.mock('@/figures/ledger/Ledger.tsx', breakable('Ledger'));
vi.mock('@/figures/details/FigureDetails.tsx', breakable('FigureDetails'));

/** What stands on the page of each part, by the part's name. */
const PARTS = {
  Masthead: '.page-masthead',
  Hero: 'h1',
  Field: '.fig-field',
  Headlines: '.fig-headline',
  FilterBar: '.page-filters',
  ChartCard: '.chart-card',
  Timeline: '.tl',
  Coverage: '.fig-coverage',
  Questions: '.fig-questions',
  Honours: '.fig-honours',
  Ledger: '.led-table',
  FigureDetails: '.fig-details',
  About: '.page-about',
} as const;

beforeAll(fetchSections);
beforeEach(() => {
  standInForScreen(390);
  broken.part = '';
});

const show = (language: 'en' | 'zh', onCaughtError?: (error: unknown) => void) =>
  renderInView(
    <NuqsTestingAdapter>
      <Page languageFailed={false}>{null}</Page>
    </NuqsTestingAdapter>,
    {
      language,
      selection: { kind: 'figure', id: 'people-benefited' },
      ...(onCaughtError && { onCaughtError }),
    },
  );

describe.each(LANGUAGE_IDS)('in %s, a part that breaks says so and takes no other with it:', (language) => {
  test.each(Object.keys(PARTS))('%s', (part) => {
    broken.part = part;
    const caught = vi.fn<(error: unknown) => void>();
    const { container } = show(language, caught);
    const missing = Object.entries(PARTS).filter(([, selector]) => !container.querySelector(selector));
    // The filters stand in the ledger, the field in the hero.
    const inside: Readonly<Record<string, string[]>> = { Ledger: ['FilterBar'], Hero: ['Field'] };
    const gone = [part, ...(inside[part] ?? [])].toSorted(
      (a, b) => Object.keys(PARTS).indexOf(a) - Object.keys(PARTS).indexOf(b),
    );
    expect(missing.map(([name]) => name)).toEqual(gone);
    const { failed, failedHint } = allMessages[language].page;
    const alerts = screen.getAllByRole('alert').map(({ textContent }) => textContent);
    expect(new Set(alerts)).toEqual(new Set([`${failed} ${failedHint}`]));
    expect(alerts).toHaveLength(part === 'ChartCard' ? report.charts.length : 1);
    expect(caught.mock.calls.map(([error]) => String(error))).toEqual(
      alerts.map(() => `Error: ${part} is broken`),
    );
  });
});

test('every card, mark, name and row of the page takes a figure’s words from the one place that makes them', () => {
  const made = vi.mocked(format.formatQuantity);
  made.mockClear();
  show('en');
  const said = made.mock.calls.map(([{ value, obsStatus, comparator, note }]) =>
    JSON.stringify([value, obsStatus, comparator, note]),
  );
  expect(said).not.toEqual([]);
  for (const { value, obsStatus, comparator, id } of report.figures) {
    const same = report.figures.filter(
      (other) => JSON.stringify(other.value) === JSON.stringify(value),
    ).length;
    const times = said.filter((one) =>
      one.startsWith(JSON.stringify([value, obsStatus, comparator]).slice(0, -1)),
    );
    expect(times.length, id).toBeLessThanOrEqual(same);
  }
});
