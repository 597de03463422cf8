import { report } from 'virtual:report';
import { expect, test } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { fill } from '../words/fill.ts';
import { parseReport } from '../parse.ts';
import { groupName } from './groupName.ts';
import { reportLanguage } from './reportLanguage.ts';
import { statementOf } from '../words/statement.ts';
import { naming, periodIn, saidWithin, sentenceIn, textOf, within } from './stretch.ts';
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

test('words of the product around texts of the report are stretches, each in its own language', () => {
  const own = accepted('Emissions: {cut}');
  const asked = { report: own, language: 'zh', m: allMessages.zh } as const;
  const stretches = saidWithin(asked, (title = '', publisher = '') => `《${title}》，${publisher}`, [
    own.title,
    own.origin.publisher,
  ]);
  expect(stretches).toEqual([
    { text: '《', lang: null },
    { text: 'Emissions: target at least 50%', lang: 'en' },
    { text: '》，', lang: null },
    { text: 'Green Coast', lang: 'en' },
  ]);
  expect(textOf(stretches)).toBe('《Emissions: target at least 50%》，Green Coast');
});

test('a name in a text is marked where the two are in different languages, at its start and end too, and nowhere else', () => {
  const own = accepted('Emissions');
  const { publisher } = own.origin;
  const inZh = { report: own, language: 'zh', m: allMessages.zh } as const;
  const text = (zh: string) => ({ en: zh, zh, ours: [] });
  const name = { text: 'Green Coast', lang: 'en' };
  expect(naming(inZh, text('据Green Coast陈述'), [publisher])).toEqual([
    { text: '据', lang: null },
    name,
    { text: '陈述', lang: null },
  ]);
  expect(naming(inZh, text('Green Coast'), [publisher])).toEqual([name]);
  expect(naming(inZh, text('据称'), [publisher])).toEqual([{ text: '据称', lang: null }]);
  expect(naming(inZh, own.title, [own.title])).toEqual([{ text: 'Emissions', lang: 'en' }]);
  const inEn = { report: own, language: 'en', m: allMessages.en } as const;
  expect(naming(inEn, text('by Green Coast'), [publisher])).toEqual([{ text: 'by Green Coast', lang: null }]);
});

test('a message with words in its slots is parted where they stand, and says what it says', () => {
  const slot = [{ text: 'pan', lang: 'es' }];
  expect(within((of) => `${of.slice(0, 1).toUpperCase()}${of.slice(1)} sold`, [slot])).toEqual([
    { text: 'Pan', lang: 'es' },
    { text: ' sold', lang: null },
  ]);
  expect(within((of) => (of === 'pan' ? 'bread' : of), [slot])).toEqual([{ text: 'bread', lang: null }]);
});

test('a figure’s sentence, and its period keep the report’s language', () => {
  const asked = { report: accepted('Emissions'), language: 'zh', m: allMessages.zh } as const;
  const [figure] = asked.report.figures;
  if (!figure) throw new Error('no figure');
  const statement = statementOf(asked.report, figure, 'zh', allMessages.zh);
  const stretches = sentenceIn(asked, figure, statement);
  expect(textOf(stretches)).toBe(statement.sentence);
  expect(stretches[0]).toEqual({ text: 'cut in emissions', lang: 'en' });
  const label = { en: 'by then', zh: 'by then', ours: [], shownIn: { zh: 'en' } };
  expect(periodIn(asked, { label, period: null, event: null })).toEqual([{ text: 'by then', lang: 'en' }]);
});
