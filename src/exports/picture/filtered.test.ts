// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { parseWindow } from '@/address/timeWindow.ts';
import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import { NO_FILTERS, shownUnder, type Filters } from '@/report/filters.ts';
import { statementOf } from '@/report/words/statement.ts';
import { extentOf } from '@/timeline/index/extent.ts';
import { fileName } from '../makeFile.ts';
import { everyReport, requestFor } from '../requestForTests.ts';
import { read, unbroken, withoutCharts } from './pictureForTests.ts';

const bundled = () => {
  const report = everyReport.get('bundled');
  if (!report) throw new Error('No bundled report');
  return report;
};

const EXPECTED: Filters = { ...NO_FILTERS, scopes: ['project'], statuses: ['expected'] };
const NONE: Filters = { ...NO_FILTERS, scopes: ['person'], statuses: ['expected'] };

describe.each(LANGUAGE_IDS)('in %s', (language) => {
  const drawn = async (kind: 'ledger' | 'timeline', filters: Filters) => {
    const request = { ...(await requestFor(bundled(), language, { kind })), filters };
    return { request, ...read(await withoutCharts(request)) };
  };

  test('a picture of the ledger shows what the page does, and says that it is filtered', async () => {
    const report = bundled();
    const { request, words, description } = await drawn('ledger', EXPECTED);
    const { figures } = shownUnder(report, EXPECTED);
    expect(figures.size).toBe(2);
    for (const figure of report.figures) {
      const { sentence } = statementOf(report, figure, language, request.m);
      expect(description.includes(sentence)).toBe(figures.has(figure.id));
    }
    const said = {
      en: 'Filtered: Project; Expected. 2 of 10 shown.',
      zh: '已筛选：项目；预计。共10项，此处2项。',
    }[language];
    expect(unbroken(words)).toContain(unbroken(said));
    expect(description).toContain(said);
    expect(fileName('svg', request)).toContain('-ledger-filtered.');
  });

  test('a picture of the ledger shows what the page finds, in its order, and says what was looked for', async () => {
    const report = bundled();
    const find = { en: 'Poor STUDENTS', zh: '贫困学生' }[language];
    const ledger = { group: null, sort: 'number', find };
    const request = { ...(await requestFor(report, language, { kind: 'ledger' })), ledger };
    const said = {
      en: 'Filtered: matching “Poor STUDENTS”. 1 of 10 shown.',
      zh: '已筛选：与“贫困学生”匹配。共10项，此处1项。',
    }[language];
    const { words, description } = read(await withoutCharts(request));
    expect(description).toContain(said);
    for (const figure of report.figures) {
      const { sentence } = statementOf(report, figure, language, request.m);
      expect(description.includes(sentence), figure.id).toBe(figure.id === 'students-supported');
    }
    expect(unbroken(words)).toContain(unbroken(said));
    expect(fileName('svg', request)).toContain('-ledger-filtered.');
    const both = { ...request, filters: EXPECTED };
    expect(read(await withoutCharts(both)).description).toContain({ en: '0 of 10', zh: '此处0项' }[language]);
  });

  test('a picture of the timeline too', async () => {
    const report = bundled();
    const { request, words, description } = await drawn('timeline', EXPECTED);
    const { events } = shownUnder(report, EXPECTED);
    expect(events.size).toBeLessThan(report.timeline.length);
    for (const { id, title } of report.timeline) {
      expect(description.includes(title[language]), id).toBe(events.has(id));
    }
    const said = request.words.picture.filtered(
      [{ en: 'Project', zh: '项目' }[language], request.m.sections.statuses.expected],
      events.size,
      report.timeline.length,
    );
    expect(description).toContain(said);
    expect(unbroken(words)).toContain(unbroken(said));
  });

  test('where nothing passes the picture says so, and is none of the rest', async () => {
    const { request, words } = await drawn('ledger', NONE);
    const total = bundled().figures.length;
    const said = request.words.picture.filtered(
      [{ en: 'Person', zh: '个人' }[language], request.m.sections.statuses.expected],
      0,
      total,
    );
    expect(unbroken(words)).toContain(unbroken(said));
    const timeline = await drawn('timeline', NONE);
    expect(timeline.title).toBe(request.m.page.timeline);
  });

  test('a picture of the timeline shows the part of time that the page does, and says which', async () => {
    const report = bundled();
    const part = async (window: string | null) => {
      const request = await requestFor(report, language, { kind: 'timeline' });
      const asked = { ...request, window: window === null ? null : parseWindow(window) };
      return { asked, ...read(await withoutCharts(asked)) };
    };
    const { asked, words, description } = await part('2022-01-01..2025-12-31');
    const undated = report.timeline.filter(({ date }) => extentOf(date) === null).map(({ id }) => id);
    for (const { id, title } of report.timeline) {
      expect(description.includes(title[language]), id).toBe(id === 'plan-14' || undated.includes(id));
    }
    const said = {
      en: 'Filtered: time 2022–2025. 5 of 13 shown.',
      zh: '已筛选：时间2022—2025年。共13项，此处5项。',
    }[language];
    expect(description).toContain(said);
    expect(unbroken(words)).toContain(unbroken(said));
    expect(fileName('svg', asked)).toContain('-timeline-2022-01-01-to-2025-12-31.');
    // What is beside a crowd that the window touches is opened with it, as on the page.
    const crowd = await part('2021-01-01..2021-02-28');
    expect(crowd.description).toContain(
      report.timeline.find(({ id }) => id === 'conference')?.title[language],
    );
    for (const whole of [await part(null), await part('1900..2100')]) {
      expect(whole.words).not.toMatch(/Filtered|已筛选/);
    }
  });

  test('without filters nothing is said of any', async () => {
    const { request, words } = await drawn('ledger', NO_FILTERS);
    expect(words).not.toMatch(/Filtered|已筛选/);
    expect(fileName('svg', request)).not.toContain('filtered');
  });
});
