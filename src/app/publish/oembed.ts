import { embedHref } from '@/address/partLinks.ts';
import { loadShareWords } from '@/i18n/shareWords.ts';
import type { Language } from '@/i18n/languages.ts';
import type { Messages } from '@/i18n/messages.ts';
import { fill } from '@/report/words/fill.ts';
import type { Report } from '@/report/model.ts';
import { embedCode } from '../share/embedCode.ts';

/** The frame's size in CSS pixels; it is narrower where there is less room. */
const SIZE = { width: 960, height: 720 };

/** The card of a page (`npm run card`), in pixels. */
const CARD = { thumbnail_width: 1200, thumbnail_height: 630 };

/** How another site shows the page when its address is pasted there: all figures in a frame (oEmbed 1.0, 2.3.4.4 "rich"). */
export async function oembedOf(page: {
  readonly report: Report;
  readonly language: Language;
  readonly m: Messages;
  /** The product's own address, and that of the page in this language; both absolute. */
  readonly site: string;
  readonly address: string;
}) {
  const { report, language, m, site, address } = page;
  const words = await loadShareWords[language]();
  const title = fill(report, report.title, language, m);
  const src = new URL(embedHref({ report: null }, { kind: 'ledger', id: null }), address).href;
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: report.origin.publisher[language],
    provider_name: m.page.product,
    provider_url: site,
    thumbnail_url: new URL(`card-${language}.png`, site).href,
    ...CARD,
    ...SIZE,
    html: embedCode({ src, title: words.frameTitle(words.parts.ledger, title), height: SIZE.height }),
  };
}
