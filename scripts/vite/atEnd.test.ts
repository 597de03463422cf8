import { expect, test } from 'vitest';
import { atEnd } from './atEnd.ts';

test('what is added stands last in the body, also where a script of the page writes an end of one', () => {
  const page = '<head><script>a = "</body>"</script></head><body><p>x</p>\n  </body></html>';
  expect(atEnd(page, '<b>$&</b>')).toBe(
    '<head><script>a = "</body>"</script></head><body><p>x</p>\n    <b>$&</b>\n  </body></html>',
  );
  expect(() => atEnd('<p>x</p>', '')).toThrow('no end of its body');
});
