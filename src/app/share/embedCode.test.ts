// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { embedCode } from './embedCode.ts';

test('the code is one frame as wide as its place', () => {
  expect(embedCode({ src: 'https://example.org/?embed=a&lang=zh', title: 'A', height: 420 })).toBe(
    '<iframe src="https://example.org/?embed=a&amp;lang=zh" title="A" width="100%" height="420" style="border: 0" loading="lazy"></iframe>',
  );
});

test('whatever a title or an address holds stays text within its attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.webUrl({ withQueryParameters: true }), (title, src) => {
      // A parser makes one line end of two signs, and none of NUL.
      fc.pre(!/[\r\0]/.test(title));
      const page = new DOMParser().parseFromString(embedCode({ src, title, height: 1 }), 'text/html');
      const [frame, ...more] = page.body.childNodes;
      expect(more).toEqual([]);
      expect(frame).toBeInstanceOf(HTMLElement);
      if (!(frame instanceof HTMLElement)) return;
      expect([frame.getAttribute('src'), frame.title]).toEqual([src, title]);
    }),
  );
});

test('markup in a title starts nothing', () => {
  const title = `"></iframe><script>alert('&quot;')</script>`;
  const page = new DOMParser().parseFromString(embedCode({ src: 'a', title, height: 1 }), 'text/html');
  expect(page.querySelector('script')).toBeNull();
  expect(page.querySelector('iframe')?.title).toBe(title);
});
