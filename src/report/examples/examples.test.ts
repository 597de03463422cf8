import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import { figureOf } from '../lookup.ts';
import type { Report } from '../model.ts';
import { parseReport } from '../parse.ts';
import { statementOf } from '../words/statement.ts';
import { KINDS } from './kinds.ts';

const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length));

const read = (name: string): Report => {
  const parsed = parseReport(readFileSync(join(import.meta.dirname, `${name}.json`), 'utf8'));
  if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed)}`);
  return parsed.report;
};

test.each(names)('the example %s is a report', (name) => {
  expect(read(name).figures.length).toBeGreaterThan(0);
});

describe.each(LANGUAGE_IDS)('every kind of statement is said in %s:', (language) => {
  test.each(KINDS)('$kind', (shown) => {
    const report = read(shown.report);
    const said = statementOf(report, figureOf(report, shown.figure), language, allMessages[language]);
    expect(said.quantity).toBe(shown[language]);
    for (const part of [said.status, said.qualifier, said.period, said.source, said.phrase, said.paragraph]) {
      expect(part).not.toBe('');
    }
    expect(said.sentence).toContain(said.quantity);
  });
});

test('no example says less than its file: every figure has words in both languages', () => {
  for (const name of names) {
    const report = read(name);
    for (const figure of report.figures) {
      for (const language of LANGUAGE_IDS) {
        expect(statementOf(report, figure, language, allMessages[language]).quantity).toMatch(/\S/);
      }
    }
  }
});
