import { createSerializer } from 'nuqs';
import type { Language } from '@/i18n/languages.ts';
import { deviceFileId } from './deviceFile.ts';
import { type Appearance } from './parameters.ts';
import { urlParameters } from './urlParameters.ts';

/** What a link takes along from the page that it stands on: without the report it would lead to another organisation's. */
export interface Kept {
  readonly report: string | null;
  /** null: left to the reader's browser, as in what is shared. */
  readonly lang?: Language | null;
  readonly appearance?: Appearance | null;
}

type Written = {
  readonly [Name in keyof typeof urlParameters]?: ReturnType<(typeof urlParameters)[Name]['parse']>;
};

const serialize = createSerializer(urlParameters);

/** A relative address with these parameters alone; never empty: that would be the page as it is, parameters and all. */
export const search = (parameters: Written): string => serialize(parameters) || '?';

/** The page with a figure selected, as a relative address. */
export const figureHref = (kept: Kept, figure: string): string => search({ ...kept, figure });

/** The page with a timeline entry selected, as a relative address. */
export const eventHref = (kept: Kept, event: string): string => search({ ...kept, event });

/** The whole page of the same report, as a relative address. */
export const pageHref = (kept: Kept): string => search({ ...kept });

/** The presentation at a slide (from 1) and its step (from 0), as a relative address. */
export const slideHref = (kept: Kept, slide: number, step = 0): string => search({ ...kept, slide, step });

/** The presentation as a text to scroll through, of all slides or of some (`1,3,5-7`), as a relative address. */
export const readHref = (kept: Kept, slides: string | null = null): string =>
  search({ ...kept, slides, slide: 1, read: true });

/** The presenter's window of a session, at the place where the hall is. */
export const presenterHref = (
  kept: Kept,
  session: string,
  { slide, step }: { readonly slide: number; readonly step: number },
  slides: string | null,
): string => search({ ...kept, presenter: session, slides, slide, step });

/** A relative address as it is copied: whole, from the page that is open. */
export const absolute = (href: string): string => {
  const page = new URL(window.location.href);
  page.hash = '';
  page.search = href;
  return page.href;
};

/** A relative address as someone else can follow it; null where the report is a file in this browser, as nothing leads there. */
export const linkFor = (report: string | null, href: string): string | null =>
  deviceFileId(report) === null ? absolute(href) : null;
