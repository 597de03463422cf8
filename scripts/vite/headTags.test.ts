import { describe, expect, test } from 'vitest';
import type { PublishedPage } from '../../src/app/publish/published.ts';
import { headTags, siteFrom, type Publication } from './headTags.ts';
import { robots, sitemap, webManifest } from './siteFiles.ts';

const en: PublishedPage = {
  language: 'en',
  tag: 'en',
  locale: 'en_US',
  title: 'Trees & "shrubs" <b>',
  description: 'A letter',
  product: 'As Stated',
  card: 'A card',
  dataset: '{}',
  oembed: '{}',
};
const zh: PublishedPage = { ...en, language: 'zh', tag: 'zh-Hans', locale: 'zh_CN', title: '树木' };
const at = (site: string | null): Publication => ({ pages: [en, zh], site });
const known = at('https://stated.example/reports/');

describe('what a page tells of itself', () => {
  test('its own address, its other languages and its card, absolutely, where the site is known', () => {
    const tags = headTags(zh, known);
    expect(tags).toContain('rel="canonical" href="https://stated.example/reports/zh/"');
    expect(tags).toContain('hreflang="en" href="https://stated.example/reports/"');
    expect(tags).toContain('hreflang="x-default" href="https://stated.example/reports/"');
    expect(tags).toContain('property="og:image" content="https://stated.example/reports/card-zh.png"');
    expect(tags).toContain('content="summary_large_image"');
    expect(tags).toContain(
      'rel="alternate" type="application/json+oembed" href="https://stated.example/reports/zh/oembed.json"',
    );
    expect(tags).toContain('property="og:locale:alternate" content="en_US"');
  });

  test('nothing that only holds absolutely where it is not, and its other languages by where they lie', () => {
    const tags = headTags(zh, at(null));
    expect(tags).not.toMatch(/canonical|og:url|og:image|oembed|https?:/);
    expect(tags).toContain('hreflang="en" href="../"');
    expect(tags).toContain('hreflang="zh-Hans" href="../zh/"');
    expect(headTags(en, at(null))).toContain('hreflang="zh-Hans" href="./zh/"');
  });

  test('a title with signs of HTML in it stays a title', () => {
    expect(headTags(en, known)).toContain('content="Trees &amp; &quot;shrubs&quot; &lt;b&gt;"');
  });
});

describe('SITE_URL', () => {
  test.each([
    ['https://stated.example', 'https://stated.example/'],
    ['https://stated.example/reports', 'https://stated.example/reports/'],
    ['https://stated.example/reports//?utm=1#x', 'https://stated.example/reports/'],
    ['', null],
    [undefined, null],
  ])('%s is %s', (given, site) => {
    expect(siteFrom(given)).toBe(site);
  });

  test.each(['stated.example', 'ftp://stated.example/', 'javascript:alert(1)'])('%s is refused', (given) => {
    expect(() => siteFrom(given)).toThrow(`SITE_URL is no address: ${given}`);
  });
});

describe('the files beside the pages', () => {
  test('the site map names each page with its other languages', () => {
    const xml = sitemap(known, 'https://stated.example/reports/');
    expect(xml.match(/<loc>[^<]*/g)).toEqual([
      '<loc>https://stated.example/reports/',
      '<loc>https://stated.example/reports/zh/',
    ]);
    expect(xml.match(/hreflang="zh-Hans" href="https:\/\/stated.example\/reports\/zh\/"/g)).toHaveLength(2);
  });

  test('crawlers are told of the site map where there is one', () => {
    expect(robots(known)).toContain('Sitemap: https://stated.example/reports/sitemap.xml');
    expect(robots(at(null))).not.toContain('Sitemap');
  });

  test('a home screen opens the product in the language that it was put there in, from any folder', () => {
    expect(JSON.parse(webManifest(zh, at(null)))).toMatchObject({
      lang: 'zh-Hans',
      start_url: './',
      scope: '../',
      icons: [{ src: '../icon-192.png' }, { src: '../icon-512.png' }, { purpose: 'maskable' }],
    });
    expect(JSON.parse(webManifest(en, at(null)))).toMatchObject({ lang: 'en', scope: './' });
  });
});
