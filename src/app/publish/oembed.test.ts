import { report as bundled } from 'virtual:report';
import { expect, test } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { LANGUAGE_IDS, type Language } from '@/i18n/languages.ts';
import { oembedOf } from './oembed.ts';
import { published } from './published.ts';

const site = 'https://stated.example/reports/';
const made = (language: Language, report = bundled) =>
  oembedOf({ report, language, m: allMessages[language], site, address: `${site}${language}/` });

test.each(LANGUAGE_IDS)(
  'what another site is told in %s holds all that oEmbed 1.0 asks of a rich one',
  async (language) => {
    const told = await made(language);
    expect(told).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: bundled.title[language],
      provider_url: site,
      thumbnail_url: `${site}card-${language}.png`,
    });
    for (const size of [told.width, told.height, told.thumbnail_width, told.thumbnail_height])
      expect(Number.isInteger(size) && size > 0).toBe(true);
    expect(told.html).toMatch(/^<iframe [^<>]*><\/iframe>$/);
    expect(told.html).toContain(`src="${site}${language}/?embed=ledger"`);
    expect(told.html).toContain(`height="${told.height}"`);
  },
);

test('a title with signs of HTML in it ends no attribute of the frame', async () => {
  const en = '"><script>alert(1)</script>';
  const { html } = await made('en', { ...bundled, title: { ...bundled.title, en } });
  expect(html).toMatch(/^<iframe [^<>]*><\/iframe>$/);
});

test('where the site is not known, nothing is told, as it would need an address', async () => {
  const pages = await published(null);
  expect(pages.map(({ oembed }) => oembed)).toEqual(pages.map(() => null));
  const [page] = await published(site);
  expect(JSON.parse(page?.oembed ?? '')).toMatchObject({ type: 'rich' });
});
