import type { PublishedPage } from '../../src/app/publish/published.ts';

/** Where the product will stand: its absolute address with a slash at the end, or null where that is not known. */
export type Site = string | null;

/** The pages of a product, the default language first, and where it will stand. */
export interface Publication {
  readonly pages: readonly PublishedPage[];
  readonly site: Site;
}

/** The site that `SITE_URL` names. */
export function siteFrom(address: string | undefined): Site {
  if (address === undefined || address === '') return null;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new Error(`SITE_URL is no address: ${address}. Write it as https://example.org/reports/`);
  return `${url.origin}${url.pathname.replace(/\/*$/, '/')}`;
}

/** Where a page stands below the product: the default's is the product's own. */
export const pathOf = (page: PublishedPage, { pages }: Publication): string =>
  page === pages[0] ? '' : `${page.language}/`;

/** From a page's folder to the product's. */
export const rootOf = (page: PublishedPage, publication: Publication): string =>
  pathOf(page, publication) === '' ? './' : '../';

/**
 * What a page tells other sites, crawlers and home screens in its head. What only holds absolutely (its own address, its card) is told
 * where the site is known.
 */
export function headTags(page: PublishedPage, publication: Publication): string {
  const { pages, site } = publication;
  const from = site ?? rootOf(page, publication);
  const others = pages.filter((other) => other !== page);
  const alternates = pages.map((other) => [other.tag, `${from}${pathOf(other, publication)}`] as const);
  const own = site === null ? null : `${site}${pathOf(page, publication)}`;
  return [
    ...(own === null ? [] : [tag('link', { rel: 'canonical', href: own })]),
    ...[...alternates, ['x-default', from] as const].map(([hreflang, href]) =>
      tag('link', { rel: 'alternate', hreflang, href }),
    ),
    ...(own === null ? [] : [oembed(page, own)]),
    tag('link', { rel: 'manifest', href: './manifest.webmanifest' }),
    property('og:type', 'website'),
    property('og:site_name', page.product),
    property('og:title', page.title),
    property('og:description', page.description),
    property('og:locale', page.locale),
    ...others.map(({ locale }) => property('og:locale:alternate', locale)),
    ...(own === null ? [] : card(page, own, from)),
    tag('meta', { name: 'twitter:card', content: own === null ? 'summary' : 'summary_large_image' }),
  ]
    .map((line) => `    ${line}\n`)
    .join('');
}

const card = ({ language, card: words }: PublishedPage, own: string, site: string): readonly string[] => [
  property('og:url', own),
  property('og:image', `${site}card-${language}.png`),
  property('og:image:type', 'image/png'),
  property('og:image:width', '1200'),
  property('og:image:height', '630'),
  property('og:image:alt', words),
];

/** Where other sites learn how to show the page (oEmbed 1.0, 4 "Discovery"). */
const oembed = ({ title }: PublishedPage, own: string): string =>
  tag('link', { rel: 'alternate', type: 'application/json+oembed', href: `${own}oembed.json`, title });

const property = (name: string, content: string) => tag('meta', { property: name, content });

/** An empty element; its values may be any text. */
function tag(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`);
  return `<${[name, ...written].join(' ')} />`;
}

/** A text as it may stand in an attribute, in HTML or XML. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
