import { report } from 'virtual:report';
import { describe, expect, test } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import { figureOf, questionOf } from '@/report/lookup.ts';
import type { Question } from '@/report/schema/question.ts';
import { statementOf } from '@/report/statement.ts';
import { answerOf, workingOf } from './answer.ts';

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
  expect(answer(share, 'en')).toEqual({ kind: 'stated', expected: true, text: 'expected about 4.5%' });
  expect(answer(share, 'zh')).toEqual({ kind: 'stated', expected: true, text: '预计约4.5%' });
  expect(workingOf(report, share, 'en', allMessages.en)).toBe(
    'increase of local tax revenue: expected RMB 225 million · increase of local industrial output value: expected RMB 4.95 billion',
  );
});

describe('what can’t be stated gives no number but those of the figures, whole, and the reason:', () => {
  const reasons: readonly (readonly [id: string, en: RegExp, zh: RegExp])[] = [
    ['funds-per-person', /ratio with a lower bound/, /含有下限的比值/],
    ['people-per-family', /ratio with a lower bound/, /含有下限的比值/],
    ['all-people', /adding them could count twice/, /重复计算/],
    ['larger-group', /overlap have no order/, /无法比较大小/],
    ['funds-and-output', /unit that isn’t stated can’t be compared or divided/, /单位未注明/],
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
        expect(rest).toContain(quantity);
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
  });
  expect(answer({ ...order, of: ['project-effort', 'project-extension'] }, 'en')).toEqual({
    kind: 'stated',
    expected: false,
    text: 'They are equal.',
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
  expect(answer(sum, 'en')).toEqual({ kind: 'stated', expected: false, text: 'more than 43,000 people' });
  expect(answer(sum, 'zh')).toEqual({ kind: 'stated', expected: false, text: '超过4.3万人' });
});
