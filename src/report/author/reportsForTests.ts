import { check } from './check.ts';

/** A sound figure, with what a test changes of it. */
export const figure = (id: string, more: object = {}) => ({
  id,
  label: id,
  value: 40_000,
  unit: 'people',
  phrase: 'more than 40,000 people',
  paragraph: 1,
  ...more,
});
/** A report of some figures, with what a test changes of it. */
export const report = (figures: readonly object[], more: object = {}) => ({
  title: { en: 'A report', zh: '报告', ours: ['zh'] },
  origin: { publisher: 'Somebody', language: 'en' },
  figures,
  ...more,
});

/** A report as the text of a file. */
export const text = (value: unknown) => JSON.stringify(value, null, 2);

/** What is told of a report. */
export const checked = (value: unknown, texts: Readonly<Record<string, string>> = {}) =>
  check(text(value), texts);
