import type { PublishedPage } from '../../src/app/publish/published.ts';
import { escaped, pathOf, rootOf, type Publication } from './headTags.ts';

/** The paper, as in src/styles/tokens.css. */
const PAPER = '#fbfaf6';

/** The pages and their other languages, for crawlers (sitemaps.org); it holds absolute addresses only. */
export function sitemap(publication: Publication, site: string): string {
  const { pages } = publication;
  const address = (page: PublishedPage) => escaped(`${site}${pathOf(page, publication)}`);
  const alternates = pages
    .map((page) => `<xhtml:link rel="alternate" hreflang="${page.tag}" href="${address(page)}"/>`)
    .join('');
  const urls = pages.map((page) => `  <url><loc>${address(page)}</loc>${alternates}</url>\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls}</urlset>
`;
}

/** Everyone may read everything. */
export const robots = ({ site }: Publication): string =>
  `User-agent: *\nAllow: /\n${site === null ? '' : `Sitemap: ${site}sitemap.xml\n`}`;

/** What a home screen is told of a page (W3C Web Application Manifest): in each language the product is opened in that one. */
export function webManifest(page: PublishedPage, publication: Publication): string {
  const root = rootOf(page, publication);
  const icon = (file: string, size: number, purpose: 'any' | 'maskable') => ({
    src: `${root}${file}`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return JSON.stringify({
    name: page.product,
    short_name: page.product,
    description: page.description,
    lang: page.tag,
    start_url: './',
    scope: root,
    display: 'standalone',
    background_color: PAPER,
    theme_color: PAPER,
    icons: [
      icon('icon-192.png', 192, 'any'),
      icon('icon-512.png', 512, 'any'),
      icon('icon-maskable.png', 512, 'maskable'),
    ],
  });
}
