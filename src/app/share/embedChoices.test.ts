import { expect, test } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { shareWords as en } from '@/i18n/en/share.ts';
import { shareWords as zh } from '@/i18n/zh/share.ts';
import { bundledReport as report } from '@/report/bundled.ts';
import { embeddedPart } from '../embed/embeddedPart.ts';
import { embedChoices } from './embedChoices.ts';

test('all that is offered can be embedded, under a name in the reader’s language', () => {
  for (const [language, words] of [
    ['en', en],
    ['zh', zh],
  ] as const) {
    const groups = embedChoices(report, language, allMessages[language], words);
    expect(groups.map(({ name }) => name)).toEqual([
      words.groups.charts,
      words.groups.parts,
      words.groups.figures,
    ]);
    const choices = groups.flatMap((group) => group.choices);
    expect(choices).toHaveLength(report.charts.length + 3 + report.figures.length);
    for (const { id, name } of choices) {
      expect(embeddedPart(report, id), id).not.toBeNull();
      expect(name).not.toMatch(/[{}]/);
    }
  }
});

test('what a report lacks is not offered, nor a group of nothing', () => {
  const bare = { ...report, charts: [], timeline: [], figures: [] };
  const groups = embedChoices(bare, 'en', allMessages.en, en);
  expect(groups).toEqual([{ name: 'Parts of the page', choices: [{ id: 'ledger', name: 'All figures' }] }]);
});
