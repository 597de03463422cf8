import { describe, expect, test } from 'vitest';
import { plain, reportOf, usual } from './completeForTests.ts';

describe('a further document', () => {
  const letter = { id: 'letter', publisher: 'Regulator', language: 'zh-Hans' };

  test('has as many paragraphs as are named of it, and its figures are read in its language', () => {
    const report = reportOf(
      [
        plain({ paragraph: 9 }),
        plain({ id: 'trains', phrase: '超过1200', document: 'letter', paragraph: 4 }),
        plain({ id: 'buses', phrase: '1200', document: 'letter', paragraph: 2 }),
      ],
      { documents: [letter] },
    );
    expect(report.documents.map(({ id, paragraphs }) => [id, paragraphs])).toEqual([
      ['origin', 9],
      ['letter', 4],
    ]);
    expect(report.figures.map(({ document }) => document)).toEqual(['origin', 'letter', 'letter']);
    expect(report.figures[1]).toMatchObject({ comparator: '>', qualifier: { en: '', zh: '超过' } });
    expect(report.documents[1]).toMatchObject({
      attribution: usual('as stated by Regulator', '据Regulator陈述'),
    });
  });

  test('ends with the last paragraph that anything in the file names, not a figure alone', () => {
    const provenance = (more: object) => ({ of: 'event', basis: 'stated', ...more });
    const lastOf = (figure: object, more: object) =>
      reportOf([plain(figure)], { documents: [letter], ...more }).documents.map(
        ({ paragraphs }) => paragraphs,
      );
    const event = { id: 'opening', title: 'Opening', date: '2020' };
    expect(lastOf({ alsoStated: [{ value: 1200, phrase: '1,200', paragraph: 5 }] }, {})).toEqual([5, 0]);
    expect(lastOf({}, { topics: [{ id: 'bread', label: 'bread', paragraph: 6 }] })).toEqual([6, 0]);
    expect(lastOf({}, { honours: [{ id: 'prize', title: 'Prize', paragraph: 7 }] })).toEqual([7, 0]);
    expect(
      lastOf(
        {},
        {
          timeline: [
            {
              ...event,
              provenance: [provenance({ paragraph: 8 }), provenance({ paragraph: 2, document: 'letter' })],
            },
          ],
        },
      ),
    ).toEqual([8, 2]);
    expect(
      lastOf({ document: 'letter', alsoStated: [{ value: 1200, phrase: '1,200', paragraph: 3 }] }, {}),
    ).toEqual([0, 3]);
  });

  test('prints what is also stated there in its own words', () => {
    const also = { value: 1200, phrase: '将近1200', paragraph: 1, document: 'letter' };
    const told = { value: 1200, phrase: 'the lot', paragraph: 1, comparator: '<' };
    const same = { value: 1000, phrase: 'more than 1,000', paragraph: 0 };
    const [figure] = reportOf([plain({ alsoStated: [also, same, told] })], { documents: [letter] }).figures;
    expect(figure?.alsoStated[2]).toMatchObject({ comparator: '<', fromBelow: false });
    expect(figure?.alsoStated.slice(0, 2)).toEqual([
      {
        value: { form: 'number', value: 1200 },
        comparator: '~',
        fromBelow: true,
        printing: { quantum: null, scale: 0 },
        phrase: '将近1200',
        paragraph: 1,
        document: 'letter',
      },
      {
        value: { form: 'number', value: 1000 },
        comparator: '>',
        fromBelow: false,
        printing: { quantum: null, scale: 0 },
        phrase: 'more than 1,000',
        paragraph: 0,
        document: 'origin',
      },
    ]);
  });
});
