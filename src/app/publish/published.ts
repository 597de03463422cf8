import { LANGUAGE_IDS, languages } from '@/i18n/languages.ts';
import { fill } from '@/report/words/fill.ts';
import { bundledReport } from '@/report/bundled.ts';
import { datasetOf } from './dataset.ts';
import { oembedOf } from './oembed.ts';
import { cardWords } from './cardWords.ts';

/** What other sites, crawlers and home screens are told of the page in one language. */
export interface PublishedPage {
  readonly language: string;
  /** BCP 47. */
  readonly tag: string;
  /** As Open Graph names languages: "en_US". */
  readonly locale: string;
  readonly title: string;
  readonly description: string;
  readonly product: string;
  /** What the card shows, in words. */
  readonly card: string;
  /** JSON-LD, safe to stand in a page. */
  readonly dataset: string;
  /** What a site that is given the page's address may show of it (oEmbed, JSON); null where the address is not known. */
  readonly oembed: string | null;
}

/** The bundled report's page in each language, the default first; `site`: where the product will stand, if that is known. */
export function published(site: string | null): Promise<readonly PublishedPage[]> {
  return Promise.all(
    LANGUAGE_IDS.map(async (language) => {
      const { tag } = languages[language];
      const { messages: m } = await languages[language].load();
      const report = bundledReport;
      const title = fill(report, report.title, language, m);
      const address = site !== null && language !== LANGUAGE_IDS[0] ? `${site}${language}/` : site;
      const { caption } = cardWords(report, language, m);
      return {
        language,
        tag,
        locale: `${language}_${new Intl.Locale(tag).maximize().region ?? ''}`,
        title,
        description: report.description ? fill(report, report.description, language, m) : title,
        product: m.page.product,
        card: [title, caption].filter((part) => part !== null).join(' · '),
        dataset: datasetOf({ report, language, tag, m, address }),
        oembed:
          site === null || address === null
            ? null
            : JSON.stringify(await oembedOf({ report, language, m, site, address })),
      };
    }),
  );
}
