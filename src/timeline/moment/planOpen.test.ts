import { expect, test } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import { bundledReport } from '@/report/bundled.ts';
import { statementOf } from '@/report/words/statement.ts';
import { entryWords } from '../words/useEntryWords.ts';
import { planOpen } from './planOpen.ts';

const CROWDED = ['plan-13', 'disinfectant', 'poverty-ended', 'conference', 'project-works'];

test.each(LANGUAGE_IDS)(
  'in %s what crowds around the one dated day is drawn wider below the axis',
  (language) => {
    const m = allMessages[language];
    const words = entryWords(
      {
        report: bundledReport,
        say: (text) => text[language],
        statement: (figure) => statementOf(bundledReport, figure, language, m),
      },
      { language, m },
    );
    const room = { width: 1152, height: 490, fontSize: 19.2 };
    const plan = planOpen(bundledReport, CROWDED, words, room);
    const [strip] = plan?.layout.strips ?? [];
    expect(strip?.lines.map(({ event }) => event.id)).toEqual([
      'poverty-ended',
      'project-works',
      'conference',
    ]);
    expect(strip?.day).not.toBeNull();
    expect(plan?.bases).toEqual(['inferred', 'external']);
    expect(planOpen(bundledReport, CROWDED, words, { ...room, height: 200 })).toBeNull();
    expect(planOpen(bundledReport, ['plan-13', 'conference'], words, room)).toBeNull();
    // What has no date has no place in a lens either.
    expect(planOpen(bundledReport, [...CROWDED, 'herbs'], words, room)).toBeNull();
  },
);
