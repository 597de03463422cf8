import { report } from 'virtual:report';
import { describe, expect, test } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import { figureOf, questionOf } from '@/report/lookup.ts';
import type { Question } from '@/report/schema/question.ts';
import { statementOf } from '@/report/words/statement.ts';
import { answerOf } from './answer.ts';

const answer = (question: Question, language: 'en' | 'zh') =>
  answerOf(report, question, language, allMessages[language]);
const quantitiesOf = ({ of }: Question, language: 'en' | 'zh') =>
  of.map((id) => statementOf(report, figureOf(report, id), language, allMessages[language]).quantity);

test('of the questions readers ask, one alone has an answer: the share of two exact figures, and it is expected', () => {
  const kinds = report.questions.map((question) => [question.id, answer(question, 'en').kind]);
  expect(kinds).toEqual([
    ['tax-share', 'stated'],
    ['funds-per-person', 'not-stated'],
    ['people-per-family', 'not-stated'],
    ['all-people', 'not-stated'],
    ['larger-group', 'not-stated'],
    ['funds-and-output', 'not-stated'],
  ]);
  const share = questionOf(report, 'tax-share');
  expect(answer(share, 'en')).toMatchObject({ kind: 'stated', expected: true, text: 'expected about 4.5%' });
  expect(answer(share, 'zh')).toMatchObject({ kind: 'stated', expected: true, text: '预计约4.5%' });
});

describe('what can’t be stated gives no number but those of the figures, whole, and the reason:', () => {
  const reasons: readonly (readonly [id: string, en: RegExp, zh: RegExp])[] = [
    ['funds-per-person', /neither has an upper end, so their ratio has no firm bound/, /二者都没有上限/],
    ['people-per-family', /neither has an upper end, so their ratio has no firm bound/, /二者都没有上限/],
    ['all-people', /adding them could count twice/, /重复计算/],
    ['larger-group', /overlap, so either may be the larger/, /哪个更大都有可能/],
    ['funds-and-output', /one unit isn’t named/, /没有注明单位/],
  ];
  test.each(reasons)('%s', (id, en, zh) => {
    const question = questionOf(report, id);
    for (const language of LANGUAGE_IDS) {
      const given = answer(question, language);
      if (given.kind !== 'not-stated') throw new Error(`“${id}” is answered: ${given.text}`);
      expect(given.text).toBe(allMessages[language].figures.cannot);
      expect(given.why).toMatch({ en, zh }[language]);
      let rest = given.why;
      for (const quantity of quantitiesOf(question, language)) {
        expect(rest).toContain(`“${quantity}”`);
        rest = rest.replace(quantity, '');
      }
      expect(rest).not.toMatch(/\d/);
    }
  });
});

test('the order of two exact figures is said, as expected where one of them is', () => {
  const order: Question = {
    ...questionOf(report, 'larger-group'),
    of: ['tax-revenue', 'industrial-output'],
    note: null,
  };
  expect(answer(order, 'en')).toEqual({
    kind: 'stated',
    expected: true,
    text: 'Expected: The first is smaller.',
    parts: null,
  });
  expect(answer({ ...order, of: ['project-effort', 'project-extension'] }, 'en')).toEqual({
    kind: 'stated',
    expected: false,
    text: 'They are equal.',
    parts: null,
  });
});

test('a ratio of two units is an amount of the first', () => {
  const ratio: Question = {
    ...questionOf(report, 'larger-group'),
    operation: 'ratio',
    of: ['industrial-output', 'project-effort'],
    note: null,
  };
  const text = (language: 'en' | 'zh') => answer(ratio, language).text;
  expect(text('en')).toMatch(/^expected RMB 1\.65 billion/);
  expect(text('zh')).toMatch(/^预计每年人民币16\.5亿元$/);
});

test('a sum of floors that are known to be apart is a floor', () => {
  const sum: Question = { ...questionOf(report, 'all-people'), overlap: 'none' };
  expect(answer(sum, 'en')).toMatchObject({
    kind: 'stated',
    expected: false,
    text: 'more than 43,000 people',
  });
  expect(answer(sum, 'zh')).toMatchObject({ kind: 'stated', expected: false, text: '超过4.3万人' });
});

test('a reason says which end is open: of maximums the lower one, and of each figure its own', () => {
  const reason = (ends: readonly ['upper' | 'lower', 'upper' | 'lower'], language: 'en' | 'zh') =>
    allMessages[language].figures.reasons['no-order']('“a”', '“b”', ends);
  expect(reason(['lower', 'lower'], 'en')).toContain('neither has a lower end');
  expect(reason(['upper', 'upper'], 'en')).toContain('neither has an upper end');
  expect(reason(['upper', 'lower'], 'en')).toContain(
    'the first has no upper end and the second has no lower end',
  );
  expect(reason(['lower', 'lower'], 'zh')).toContain('二者都没有下限');
  expect(reason(['upper', 'lower'], 'zh')).toContain('前者没有上限，后者没有下限');
});

test('two figures of the report that are maximums are said to have no lower end', () => {
  const most = report.figures.map((figure) =>
    figure.comparator === '>' ? { ...figure, comparator: '<' as const } : figure,
  );
  const question = questionOf(report, 'larger-group');
  const given = answerOf({ ...report, figures: most }, question, 'en', allMessages.en);
  expect(given.kind === 'not-stated' && given.why).toContain('neither has a lower end');
});
