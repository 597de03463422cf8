import { expect, test } from 'vitest';
import { deviceFileAddress, deviceFileId } from './deviceFile.ts';
import { linkFor } from './links.ts';

const id = '0123456789abcdef0123456789abcdef';

test('what stands for a kept file leads to it and to nothing else', () => {
  expect(deviceFileId(deviceFileAddress(id))).toBe(id);
});

test.each([
  null,
  '',
  'reports/other.json',
  'https://example.org/file:0123456789abcdef0123456789abcdef',
  'file:///etc/passwd',
  `file:${id}0`,
  `file:${id.toUpperCase()}`,
])('%s names no kept file', (address) => {
  expect(deviceFileId(address)).toBeNull();
});

test('there is a link for others to every report but one from a file', () => {
  expect(linkFor(deviceFileAddress(id), '?figure=a')).toBeNull();
});
