import { expect, test } from 'vitest';
import json from '../report.json?raw';
import { readFile, type FileBytes } from './readFile.ts';

const bytes = new TextEncoder().encode(json);

test('a file in UTF-8 is read, however its bytes come', () => {
  const whole = readFile([bytes]);
  expect(whole).toMatchObject({ ok: true });
  // 4 bytes at a time cut many a Chinese character, which has 3.
  const pieces: FileBytes = Array.from({ length: Math.ceil(bytes.length / 4) }, (_, i) =>
    bytes.slice(i * 4, i * 4 + 4),
  );
  expect(readFile(pieces)).toEqual(whole);
});

test.each([
  ['in Latin-1', Uint8Array.from([0x22, 0xe9, 0x22])],
  ['in UTF-16', Uint8Array.from([0xff, 0xfe, 0x7b, 0x00])],
  ['that ends inside of a character', new TextEncoder().encode('"扶').slice(0, -1)],
])('a file %s is refused as such', (_, encoded) => {
  expect(readFile([encoded])).toEqual({ ok: false, reason: 'not-utf8' });
});
