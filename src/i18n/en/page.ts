import { inWords } from './inWords.ts';

/** The words of the page's frame: header, filters, footer. */
export const page = {
  product: 'As Stated',
  skip: 'Skip to content',
  /** Past the ledger's tools, to its rows. */
  skipToFigures: 'Skip to all figures',
  sections: 'On this page',
  headlines: 'Headlines',
  figures: (count: number) => (count === 1 ? 'The one figure' : `The ${inWords(count)} figures`),
  cannot: 'What can’t be stated',
  menu: 'Menu',
  charts: 'Closer looks',
  timeline: 'Timeline',
  about: 'About',
  linkTo: (heading: string) => `Link to “${heading}”`,
  origin: (publisher: string, kind: string) => `${publisher}, ${kind}`,
  dark: 'Dark appearance',
  present: 'Present',
  share: 'Share',
  open: 'Open a report…',
  anotherReport: 'Another report',
  readerFailed:
    'A part of this product, which reads report files, could not be loaded. Try again when you are online.',
  download: 'Download',
  downloadOf: (title: string) => `Download: ${title}`,
  close: 'Close',
  languageFailed: 'The other language could not be loaded. Ask for it again when you are online.',
  partFailed: (part: string) => `${part} could not be loaded.`,
  retry: 'Try again',
  failed: 'Something went wrong while this was shown.',
  failedHint: 'The rest of the page is unharmed. Reload the page to try again.',
  opening: 'Opening…',
  /** Said once on the page, of a report that is not in the page's language. */
  reportLanguage: (language: string, all: boolean) =>
    all
      ? `This report’s texts are in ${language}; they are shown as they are.`
      : `Some of this report’s texts are in ${language}; they are shown as they are.`,
};
