import { report } from 'virtual:report';
import { expect, test } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { fill } from '../words/fill.ts';
import { parseReport } from '../parse.ts';
import { groupName } from './groupName.ts';
import { reportLanguage } from './reportLanguage.ts';
import { isTranslated } from './translated.ts';
import { foreignTag } from './textLanguage.ts';

const reportOf = (title: unknown, language = 'en') =>
  parseReport(
    JSON.stringify({
      title,
      origin: { publisher: 'Green Coast', language },
      figures: [
        {
          id: 'cut',
          label: 'cut in emissions',
          value: 50,
          unit: 'percent',
          phrase: 'at least 50%',
          paragraph: 1,
          obsStatus: 'target',
          change: { base: '2005' },
        },
      ],
    }),
  );

function accepted(title: unknown, language?: string) {
  const parsed = reportOf(title, language);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed));
  return parsed.report;
}

test('a placeholder without its status is accepted where the text says the status, and refused where it does not', () => {
  const said = accepted('The target is to cut emissions by {cut:plain}');
  expect(fill(said, said.title, 'en', allMessages.en)).toBe('The target is to cut emissions by at least 50%');
  const parsed = reportOf('Emissions are cut by {cut:plain}');
  const refusals =
    parsed.ok || parsed.reason !== 'invalid' ? [] : parsed.problems.map(({ refusal }) => refusal);
  expect(refusals).toContainEqual({ reason: 'plain-unsaid', figure: 'cut', status: 'target' });
});

test('a text in one language is marked on a page in another, with its figures in its own language', () => {
  const own = accepted('Emissions: {cut}');
  expect(foreignTag(own, own.title, 'en')).toBeNull();
  expect(foreignTag(own, own.title, 'zh')).toBe('en');
  expect(fill(own, own.title, 'zh', allMessages.zh)).toBe('Emissions: target at least 50%');
  expect(reportLanguage(own, 'zh')).toEqual({ tag: 'en', all: true });
  expect(reportLanguage(own, 'en')).toBeNull();
});

test('what is no translation of ours is not said to be one', () => {
  expect(isTranslated(report, 'zh')).toBe(true);
  expect(isTranslated(report, 'en')).toBe(false);
  expect(isTranslated(accepted('Emissions', 'zh'), 'zh')).toBe(false);
  expect(isTranslated(accepted('Emissions'), 'zh')).toBe(false);
});

test('a group has the report’s own name, else a plain one', () => {
  const asked = { language: 'en', m: allMessages.en } as const;
  expect(groupName(report, 'topics', asked).term).toBe('Kind of work');
  expect(groupName(accepted('Emissions'), 'topics', asked).term).toBe('Topic');
});
