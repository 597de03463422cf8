// @vitest-environment jsdom
import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useLatestNews } from './useLatestNews.ts';

function say(texts: readonly string[]) {
  const { result, rerender } = renderHook(({ news, language }) => useLatestNews(news, language), {
    initialProps: { news: texts, language: 'en' },
  });
  return (news: readonly string[], language = 'en') => {
    rerender({ news, language });
    return result.current;
  };
}

test('what changed last is said, and what stands when it is over', () => {
  const after = say(['Slide 1', '']);
  expect(after(['Slide 1', 'Refused.'])).toBe('Refused.');
  expect(after(['Slide 2', 'Refused.'])).toBe('Slide 2');
  expect(after(['Slide 2', ''])).toBe('Slide 2');
});

test('what was said is not said again because the language changed', () => {
  const after = say(['Slide 1', '']);
  after(['Slide 1', 'Refused.']);
  expect(after(['第1页', '被拒绝。'], 'zh')).toBe('');
  expect(after(['第1页', '被拒绝。'], 'zh')).toBe('');
  expect(after(['第2页', '被拒绝。'], 'zh')).toBe('第2页');
});
