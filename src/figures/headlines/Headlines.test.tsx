// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { report } from 'virtual:report';
import { expect, test } from 'vitest';
import { NO_FILTERS } from '@/report/filters.ts';
import { renderInView } from '@/report/renderInView.tsx';
import { Headlines } from './Headlines.tsx';

const cards = () => screen.getAllByRole('article');
const textOf = (card: HTMLElement | undefined) => card?.textContent.replaceAll(/\s+/g, ' ') ?? '';

test('three headlines, each with qualifier, status, scope, period and paragraph', () => {
  renderInView(<Headlines />);
  const [output, funds, people] = cards().map(textOf);
  expect(output).toMatch(/expected RMB 4\.95 billion.*expected · Project · period not stated · ¶2/);
  expect(funds).toMatch(
    /over 200 million.*Currency not stated.*reported · Company · 13th Five-Year Plan · ¶4/,
  );
  expect(funds).not.toMatch(/RMB|[¥$€£]/);
  expect(people).toMatch(/more than 40,000 people.*from more than 15,000 families/);
});

test('in Chinese likewise, and a bound is 超过, never 以上', () => {
  renderInView(<Headlines />, { language: 'zh' });
  const [output, funds, people] = cards().map(textOf);
  expect(output).toMatch(/预计人民币49\.5亿元/);
  expect(funds).toMatch(/超过2亿.*货币未注明/);
  expect(people).toMatch(/超过4万人.*来自超过1\.5万户/);
  expect(cards().map(textOf).join()).not.toContain('以上');
});

test('a currency’s sign stands at its number, as everywhere', () => {
  const units = report.units.map((unit) =>
    unit.id === 'CNY' ? { ...unit, pattern: { en: { other: '${n}' }, zh: { other: '¥{n}' } } } : unit,
  );
  renderInView(<Headlines />, { report: { ...report, units } });
  expect(textOf(cards()[0])).toContain('expected $4.95 billion');
});

test('the link to the source names its figure, and selects it', async () => {
  const { select } = renderInView(<Headlines />);
  const [, funds] = cards();
  if (!funds) throw new Error('No second headline');
  const source = within(funds).getByRole('button', {
    name: /^Details: .*funds.*, paragraph 4$/,
  });
  expect(source.getAttribute('aria-pressed')).toBe('false');
  await userEvent.click(source);
  expect(select).toHaveBeenCalledExactlyOnceWith({ kind: 'figure', id: 'poverty-alleviation-funds' });
});

test('a second press on what is selected lets it go', async () => {
  const { select } = renderInView(<Headlines />, { selection: { kind: 'figure', id: 'people-benefited' } });
  const [pressed] = screen.getAllByRole('button', { pressed: true });
  if (!pressed) throw new Error('Nothing is pressed');
  expect(pressed.closest('[data-figure]')?.getAttribute('data-figure')).toBe('people-benefited');
  await userEvent.click(pressed);
  expect(select).toHaveBeenCalledExactlyOnceWith(null);
});

test('the filters act on the headlines', () => {
  renderInView(<Headlines />, { filters: { ...NO_FILTERS, statuses: ['expected'] } });
  expect(cards().map((card) => card.dataset['figure'])).toEqual(['industrial-output']);
});
