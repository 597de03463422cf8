import { expect, test } from 'vitest';
import { isAllowedAddress } from './allowedAddress.ts';

const page = 'http://localhost:4173/dashboard/?lang=en';

test.each([
  ['other.json', 'a file beside the page'],
  ['../reports/other.json?v=2', 'a relative path'],
  ['http://localhost:4173/other.json', 'the page’s own origin'],
  ['https://example.org/report.json', 'https'],
])('%s is loaded: %s', (address) => {
  expect(isAllowedAddress(address, page)).toBe(true);
});

test.each([
  ['http://example.org/report.json', 'unencrypted from elsewhere'],
  ['//example.org/report.json', 'the page’s scheme, but another host'],
  ['http://localhost:9999/report.json', 'another port'],
  ['javascript:alert(1)', 'a script'],
  ['data:application/json,{}', 'a file in the address itself'],
  ['blob:http://localhost:4173/1', 'a blob'],
  ['file:///etc/passwd', 'a file of the reader’s'],
  ['https://user:secret@example.org/report.json', 'a password in the address'],
  ['http://[', 'no address at all'],
])('%s is refused: %s', (address) => {
  expect(isAllowedAddress(address, page)).toBe(false);
});

test('from a file on a memory stick only https can be reached', () => {
  expect(isAllowedAddress('https://example.org/report.json', 'file:///stick/as-stated.html')).toBe(true);
  expect(isAllowedAddress('other.json', 'file:///stick/as-stated.html')).toBe(false);
});
