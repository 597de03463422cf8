import type { ExportId } from '../exportWords.ts';

/** The words of the download menu, and of the files that are made. */
export const exportWords = {
  menuOf: {
    report: 'Download the whole report',
    chart: 'Download this chart',
    figure: 'Download a citation of this figure',
    slide: 'Download this slide',
    field: 'Download the field of dots',
    ledger: 'Download the ledger',
    timeline: 'Download the timeline',
  },
  groups: {
    data: 'Tables and data',
    citation: 'Citation',
    slides: 'Slides',
    pictures: 'Pictures',
    page: 'Page',
  },
  formats: {
    xlsx: 'Spreadsheet (XLSX)',
    csv: 'Table (CSV)',
    json: 'Report file (JSON)',
    dataPackage: 'Data Package (ZIP)',
    calendar: 'Calendar (ICS)',
    citation: 'Plain text',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
    pptx: 'PowerPoint (PPTX)',
    svg: 'Drawing (SVG)',
    png: 'Image (PNG)',
    copyPng: 'Copy as image',
    oneFile: 'Whole page in one file (HTML)',
  } satisfies Record<ExportId, string>,
  making: (format: string) => `Preparing: ${format}…`,
  cancel: 'Cancel',
  cancelled: 'Cancelled; nothing was saved.',
  saved: (name: string) => `Downloaded: ${name}`,
  copied: 'Copied to the clipboard.',
  failed: {
    'not-loaded': (format: string) =>
      `${format}: what makes this file could not be loaded. Check the connection and try again.`,
    'not-made': (format: string) =>
      `${format}: this file could not be made. The other formats are not affected; try one of them.`,
    'not-copied': (format: string) =>
      `${format}: the browser did not let it into the clipboard. Download the image instead.`,
    'too-large': (format: string) =>
      `${format}: no browser paints a picture of so many pixels. Choose a smaller size under “Picture…”, or the drawing (SVG), which has none.`,
    'too-large-at-all': (format: string) =>
      `${format}: no browser paints a picture of so many pixels, whatever its size. Choose the drawing (SVG), which has none.`,
  },
  retry: 'Try again',
  /** The choice of how a picture looks. */
  look: {
    open: 'Picture…',
    heading: 'How the picture looks',
    scale: 'Size',
    scales: { 1: '1×', 2: '2×', 4: '4×' },
    scaleNote: 'Pixels of an image; a drawing is as sharp at every size.',
    /** How large it comes out. */
    pixels: (width: number, height: number) => `${width} × ${height} pixels.`,
    tooLarge: (width: number, height: number, most: number) =>
      `${width} × ${height} pixels: browsers paint at most ${most} along a side. Choose a smaller size, or the drawing (SVG).`,
    tooLargeAtAll: (width: number, height: number, most: number) =>
      `${width} × ${height} pixels: browsers paint at most ${most} along a side, which is too few for this picture at any size. Choose the drawing (SVG).`,
    appearance: 'Appearance',
    appearances: { light: 'Light', dark: 'Dark' },
    background: 'Background',
    backgrounds: { paper: 'Paper', transparent: 'Transparent' },
    close: 'Close',
  },
  sheets: { figures: 'Figures', timeline: 'Timeline', sources: 'Sources' },
  columns: {
    label: 'Figure',
    quantity: 'Quantity',
    value: 'Number',
    qualifier: 'Qualifier',
    status: 'Status',
    unitName: 'Unit',
    whole: 'Share of, or among',
    who: 'Who',
    groups: 'Groups',
    period: 'Period',
    phrase: 'Printed phrase',
    source: 'Source',
    attribution: 'As stated by',
    further: 'Further',
    link: 'Link',
    title: 'Entry',
    date: 'Date',
    basis: 'How it is known',
    description: 'Description',
    figures: 'Figures',
    kind: 'Kind',
    name: 'Title',
    publisher: 'Publisher',
    use: 'Used for',
    address: 'Address',
  },
  separator: ' · ',
  term: (term: string, said: string) => `${term}: ${said}`,
  kinds: { report: 'this data', document: 'text that figures come from', source: 'source for dates' },
  withNote: (words: string, note: string) => `${words} (${note})`,
  defused: 'A cell that a spreadsheet could take for a formula begins with an apostrophe.',
  /** What stands below a picture. */
  picture: {
    and: ', ',
    /** What is looked for in it, among what it is filtered by. */
    found: (query: string) => `matching “${query}”`,
    /** The part of time that it shows, among what it is filtered by. */
    time: (days: string) => `time ${days}`,
    /** The groups that it is filtered by, each with what was chosen. */
    filtered: (groups: readonly string[], shown: number, all: number) =>
      `Filtered: ${groups.join('; ')}. ${shown} of ${all} shown.`,
    data: (title: string, version: string | null, licence: string | null) =>
      `Data: “${title}”${version === null ? '' : `, version ${version}`}, ${licence === null ? 'licence not stated' : `licence ${licence}`}`,
  },
  record: {
    /** How a release is cited as a whole. */
    release: (parts: {
      publisher: string;
      title: string;
      kind: string;
      date: string | null;
      url: string | null;
    }) =>
      `${parts.publisher}: ${parts.title}. ${parts.kind}${parts.date === null ? ', date not known' : `, ${parts.date}`}.${parts.url === null ? '' : ` ${parts.url}`}`,
    data: (parts: { title: string; version: string | null; address: string | null }) =>
      `Figures taken from it: ${parts.title}${parts.version === null ? '' : `, data version ${parts.version}`}${parts.address === null ? '' : `, ${parts.address}`}`,
    printed: (phrase: string, place: string) => `printed: “${phrase}”, ${place}`,
    date: (date: string) => `date: ${date}`,
  },
};
