// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Phrase } from './Phrase.tsx';

/** The clauses, and between bars what may stand on a line of its own. */
const pieces = (text: string) => {
  const { container } = render(<Phrase>{text}</Phrase>);
  return [...container.querySelectorAll('.ui-phrase')].map((clause) =>
    [...clause.childNodes].map((node) => (node.nodeName === 'WBR' ? '|' : node.textContent)).join(''),
  );
};

test('a Chinese text is broken between clauses, and between words where a clause is longer than a line', () => {
  expect(pieces('公司报告了什么，又预计什么')).toEqual(['公司|报告了|什么，', '又|预计|什么']);
});

test('a particle stays with its word: no line begins with it', () => {
  expect(pieces('受益的群众来了吗')).toEqual(['受益的|群众|来了吗']);
});

test('no number is parted from its qualifier, its scale or its unit, and no quotation from its mark', () => {
  for (const clause of pieces('由“预计人民币2.25亿元”和“超过4万人”算出，第3段')) {
    expect(clause).not.toMatch(/[\d.万亿“]\||\|[\d.”]/u);
  }
  expect(pieces('超过4万人').join('')).toBe('超过4万人');
});

test('a text that has spaces is left as it is', () => {
  const { container } = render(<Phrase>more than 40,000 people</Phrase>);
  expect(container.innerHTML).toBe('more than 40,000 people');
});
