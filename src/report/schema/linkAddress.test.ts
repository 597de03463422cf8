import { expect, test } from 'vitest';
import { isLinkAddress } from './linkAddress.ts';

test.each([
  'https://example.org/',
  'HTTPS://example.org/a?b=c#d',
  'https://例子.测试/',
  'notes.html',
  './notes.html?a=1',
  'folder/notes.html',
  'folder/../notes.html',
  '#about',
  '?lang=zh',
])('%j may become a link', (address) => {
  expect(isLinkAddress(address)).toBe(true);
});

test.each([
  'javascript:alert(1)',
  '\tjavascript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'vbscript:x',
  'data:text/html,x',
  ' data:text/html,x',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'http://example.org/',
  ' http://example.org/',
  'mailto:a@example.org',
  '//example.org/',
  '\t//example.org/',
  '/\\example.org/',
  '\\\\example.org/',
  '/\t/example.org/',
  '../elsewhere.html',
  '/elsewhere.html',
  'https://user@example.org/',
  'https://user:secret@example.org/',
  'https://:secret@example.org/',
  'https://',
  'http://[',
])('%j may not', (address) => {
  expect(isLinkAddress(address)).toBe(false);
});
