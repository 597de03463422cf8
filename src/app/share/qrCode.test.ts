import { expect, test } from 'vitest';
import { qrCodeOf } from './qrCode.ts';

test('an address is a code of modules, the same each time', () => {
  const code = qrCodeOf('https://example.org/?lang=zh&figure=people');
  expect(code).toEqual(qrCodeOf('https://example.org/?lang=zh&figure=people'));
  // A version of QR codes has 17 + 4n modules a side.
  expect(((code?.size ?? 0) - 17) % 4).toBe(0);
  expect(code?.path).toMatch(/^M[\dMmHhVvLlZz .,-]+$/);
  expect(qrCodeOf('https://example.org/?lang=en')?.path).not.toBe(code?.path);
});

test('what no code can hold makes none', () => {
  expect(qrCodeOf('https://example.org/?find='.padEnd(4000, 'x'))).toBeNull();
});
