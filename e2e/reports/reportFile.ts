import type { z } from 'zod';
import type { reportShape } from '@/report/schema/shape.ts';

/** A report as a maintainer writes it: what may be left out is left out. */
export type ReportFile = z.input<typeof reportShape>;

/** A text whose Chinese is told from the English, for reports that only tests read. */
export const words = (en: string, zh = `中文：${en}`) => ({ en, zh });

/** What every report made for a test has in common. */
export const frame = {
  version: '2.0.0',
  modified: '2026-01-31',
  license: 'CC0-1.0',
  description: words('Made for a test.', '为测试而作。'),
  origin: {
    publisher: words('Forest Office', '林业局'),
    kind: words('annual letter', '年度信函'),
    title: words('Letter of the year', '年度信'),
    language: 'en',
    paragraphs: 3,
    attribution: words('as stated by the office', '据林业局陈述'),
  },
  scopes: [{ id: 'office', label: words('Office', '林业局') }],
} satisfies Partial<ReportFile>;
