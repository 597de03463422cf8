// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { report } from 'virtual:report';
import { expect, test, vi } from 'vitest';
import { renderInView } from '@/report/renderInView.tsx';
import type { Report } from '@/report/model.ts';
import { Field } from './Field.tsx';
import { fieldOf, fieldsOf } from './fieldModel.ts';

function show(id: string, language: 'en' | 'zh' = 'en', of: Report = report) {
  const fields = fieldsOf(of);
  const chosen = fields.find(({ figure }) => figure.id === id);
  if (!chosen) throw new Error(`${id} is no field`);
  const choose = vi.fn<(figure: string) => void>();
  renderInView(<Field fields={fields} chosen={chosen} onChoose={choose} />, { language, report: of });
  return { choose, name: screen.getByRole('img').getAttribute('aria-label') ?? '' };
}

test('the field’s name says all that it shows: the bound, its blocks, its scale, and that there is more', () => {
  expect(show('people-benefited').name).toBe(
    'more than 40,000 people: 40 blocks of 1,000 dots; and more; how many is not stated. One dot is 1 person, one block 1,000 people.',
  );
});

test('in Chinese likewise: 超过, never 以上', () => {
  const { name } = show('people-benefited', 'zh');
  expect(name).toBe('超过4万人：40块，每块1,000点，不止此数；多出多少，未注明。一点是1人，一块是1,000人。');
});

test('what is no count of people says that its scale is its own, and names no currency that isn’t stated', () => {
  const { name } = show('poverty-alleviation-funds');
  expect(name).toContain('over 200 million (currency not stated): 20 blocks of 1,000 dots');
  expect(name).toContain('One dot is 10,000, one block 10 million. A scale of its own.');
  expect(name).toContain('how much is not stated');
  expect(name).not.toMatch(/RMB|[¥$€£]/);
});

test('a few are shown as few, without blocks that there are none of', () => {
  expect(show('students-supported').name).toContain(
    'more than 60 students: 60 dots; and more; how many is not stated. One dot is 1 student.',
  );
});

test('the switch is a group of radio buttons; choosing one asks for its figure', async () => {
  const { choose } = show('people-benefited');
  const group = screen.getByRole('group', { name: 'The field shows' });
  const radios = within(group).getAllByRole('radio');
  expect(within(group).getByRole('radio', { checked: true })).toBe(radios[0]);
  await userEvent.click(within(group).getByRole('radio', { name: 'Families' }));
  expect(choose).toHaveBeenCalledExactlyOnceWith('families-benefited');
});

test('a number that is exact as printed goes on to nothing, and has no mark that says so', () => {
  const figures = report.figures.map((figure) =>
    figure.id === 'people-benefited' ? { ...figure, comparator: null, qualifier: null } : figure,
  );
  const { name } = show('people-benefited', 'en', { ...report, figures });
  expect(name).not.toMatch(/more|stated/);
  expect(document.querySelector('[data-mark]')).toBeNull();
});

test('a share is no heap of dots: a report of shares has no field', () => {
  const units = report.units.map((unit) => ({ ...unit, kind: 'ratio' as const }));
  expect(fieldsOf({ ...report, units })).toEqual([]);
});

test('what is expected, a ceiling, or no whole number of dots makes no field', () => {
  const figure = report.figures.find(({ id }) => id === 'people-benefited');
  if (!figure) throw new Error('No figure');
  expect(fieldOf(figure)?.dots).toBe(40_000);
  expect(fieldOf({ ...figure, obsStatus: 'expected' })).toBeNull();
  expect(fieldOf({ ...figure, comparator: '<' })).toBeNull();
  expect(fieldOf({ ...figure, value: { form: 'number', value: 12.5 } })).toBeNull();
});

test('no field is higher than the one that the page opens with: the room is that of the highest', () => {
  const [people, families] = report.figures.filter(({ id }) => /^(people|families)-benefited$/.test(id));
  if (!people || !families) throw new Error('The report has no such figures');
  const as = (figure: typeof people, unitMeasure: string, value: number) => ({
    ...figure,
    unitMeasure,
    value: { form: 'number', value } as const,
  });
  const figures = [as(people, 'people', 1_100_000), as(families, 'families', 46_000)];
  expect(fieldsOf({ ...report, figures }).map(({ dots, perDot }) => [dots, perDot])).toEqual([
    [11_000, 100],
    [4600, 10],
  ]);
});
