// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { report } from 'virtual:report';
import { expect, test } from 'vitest';
import type { Figure } from '@/report/model.ts';
import { renderInView } from '@/report/renderInView.tsx';
import { Key } from './Key.tsx';

const lines = () =>
  within(screen.getByRole('list'))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

test('the key names the marks that the report uses and no others, and explains a bound in plain words', () => {
  renderInView(<Key />);
  expect(lines()).toEqual([
    'Solid: reported',
    'Outline and hatch: expected, not a result',
    'Double chevron: “more than”, “over”: minimums; the true numbers are higher',
  ]);
});

test('in Chinese likewise', () => {
  renderInView(<Key />, { language: 'zh' });
  expect(lines()).toEqual([
    '实心：已报告',
    '空心斜纹：预计，尚未实现',
    '双箭头：“超过”，均为下限，实际数字更高',
  ]);
});

const withFigures = (...changes: readonly Partial<Figure>[]) => {
  const [first] = report.figures;
  if (!first) throw new Error('No figure');
  return { ...report, figures: changes.map((change, n) => ({ ...first, id: `figure-${n}`, ...change })) };
};

test('where one bound may be the number itself, no more is said than holds for all', () => {
  renderInView(<Key />, {
    report: withFigures({ comparator: '>', qualifier: null }, { comparator: '>=', qualifier: null }),
  });
  expect(lines().join()).toContain('“more than”, “at least”: minimums; the true numbers may be higher');
});

test('ceilings, near numbers, estimates and targets have marks of their own', () => {
  renderInView(<Key />, {
    report: withFigures(
      { comparator: '<=', obsStatus: 'estimated', qualifier: null },
      { comparator: '~', obsStatus: 'target', qualifier: null },
    ),
  });
  expect(lines()).toEqual([
    'Light: estimated',
    'Outline: target, not a result',
    'Chevron to the left: “at most”: maximums; the true numbers may be lower',
    'Soft edge: “about”: near the true number; how near is not stated',
  ]);
});
