import { renderToStaticMarkup } from 'react-dom/server';
import { LANGUAGE_IDS, languages } from '@/i18n/languages.ts';
import type { Report } from '@/report/model.ts';
import fonts from '@/styles/fonts.css?raw';
import tokens from '@/styles/tokens.css?raw';
import { Card } from './Card.tsx';
import card from './card.css?raw';
import { cardWords } from './cardWords.ts';

/** A card as a page to be pictured, whole in itself but for the faces, which stand as `name.woff2`. */
export interface CardPage {
  readonly language: string;
  readonly html: string;
}

/** A report's card in each language: all that its picture depends on. */
export function cards(report: Report): Promise<readonly CardPage[]> {
  return Promise.all(
    LANGUAGE_IDS.map(async (language) => {
      const { messages: m } = await languages[language].load();
      const body = renderToStaticMarkup(
        <Card words={cardWords(report, language, m)} product={m.page.product} />,
      );
      const styles = [fonts, tokens, card].join('\n');
      const head = `<meta charset="utf-8"><style>${styles}</style>`;
      return {
        language,
        html: `<!doctype html><html lang="${languages[language].tag}" data-appearance="light">${head}${body}`,
      };
    }),
  );
}
