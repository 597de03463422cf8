import { expect, test, vi } from 'vitest';
import { perLocale } from './perLocale.ts';

test('a formatter is made once a locale', () => {
  const make = vi.fn<(locale: string) => { locale: string }>((locale) => ({ locale }));
  const formatter = perLocale(make);
  expect(formatter('en')).toEqual({ locale: 'en' });
  expect(formatter('en')).toBe(formatter('en'));
  expect(formatter('zh')).toEqual({ locale: 'zh' });
  expect(make).toHaveBeenCalledTimes(2);
});
