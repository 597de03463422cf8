// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { embedCode, followingCode } from './embedCode.ts';

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

describe('a frame that follows its content', () => {
  const src = 'https://example.org/reports/?embed=timeline&lang=en';

  /** The code in a page of someone else's: its frame, and a message that it gets. */
  function host() {
    const html = followingCode({ src, title: 'A', height: 480 });
    document.body.innerHTML = `<div>${html}</div><iframe title="Another"></iframe>`;
    const [frame, other] = document.querySelectorAll('iframe');
    // What is put in as HTML runs no scripts.
    const script = document.createElement('script');
    script.textContent = document.querySelector('script')?.textContent ?? '';
    document.body.append(script);
    if (!frame || !other) throw new Error('No frame');
    const hear = (data: unknown, origin = 'https://example.org', from = frame) =>
      window.dispatchEvent(new MessageEvent('message', { data, origin, source: from.contentWindow }));
    return { frame, other, hear, told: (height: unknown) => ({ type: 'as-stated:height', height }) };
  }

  test('becomes as tall as it says, and again when that changes, within bounds', () => {
    const { frame, other, hear, told } = host();
    expect([frame.getAttribute('height'), frame.style.height]).toEqual(['480', '']);
    for (const [height, seen] of [
      [612.2, '613px'],
      [540, '540px'],
      [1, '100px'],
      [1e9, '10000px'],
    ] as const) {
      hear(told(height));
      expect(frame.style.height).toBe(seen);
    }
    expect(other.style.height).toBe('');
  });

  test('believes no other site, no other frame, and nothing but a number', () => {
    const { frame, other, hear, told } = host();
    hear(told(700), 'https://elsewhere.org');
    hear(told(700), 'https://example.org.elsewhere.org');
    hear(told(700), 'https://example.org', other);
    for (const data of [null, 'as-stated:height', 700, { type: 'height', height: 700 }]) hear(data);
    for (const height of [Number.NaN, Number.POSITIVE_INFINITY, '700', null, {}, undefined])
      hear(told(height));
    expect(frame.style.height).toBe('');
  });

  test('is the plain frame where scripts are taken out, and its script ends where it should', () => {
    const html = followingCode({ src: `${src}#</script><b>`, title: '</script><b>', height: 480 });
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(Array.from(page.body.children, ({ tagName }) => tagName)).toEqual(['IFRAME', 'SCRIPT']);
    expect(page.querySelector('script')?.textContent).not.toContain('<');
    expect(html.startsWith('<iframe ')).toBe(true);
  });
});
