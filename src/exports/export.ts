import type { ExportWords } from '@/i18n/exportWords.ts';
import type { AskedLedger } from '@/address/askedLedger.ts';
import type { TimeWindow } from '@/address/timeWindow.ts';
import type { Language } from '@/i18n/languages.ts';
import type { Messages } from '@/i18n/messages.ts';
import type { Filters } from '@/report/filters.ts';
import type { PictureLook } from './pictureLook.ts';
import type { Chart, Figure, Report } from '@/report/model.ts';

/** What is taken away: the whole report, one of its charts, one of its figures, a slide of its deck (counted from 1), a figure's field of dots, all figures as the ledger, or the timeline. */
export type Subject =
  | { readonly kind: 'report' }
  | { readonly kind: 'chart'; readonly chart: Chart }
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'slide'; readonly slide: number }
  | { readonly kind: 'field'; readonly figure: Figure }
  | { readonly kind: 'ledger' }
  | { readonly kind: 'timeline' };

/** The kinds of subject, each of which a format may serve or not. */
export type Scope = Subject['kind'];

/** All that a file is made of. A format takes nothing from anywhere else, so that the same request makes the same file. */
export interface Request {
  readonly report: Report;
  readonly subject: Subject;
  readonly language: Language;
  readonly m: Messages;
  readonly words: ExportWords;
  /** The address of the page (`null`) or of a figure on it, whole; null for a report from a file, which has none. */
  readonly addressOf: (figure: string | null) => string | null;
  /** Which slides of the deck, as the address has it (`1,3,5-7`); left out or `null`: all of them. */
  readonly slides?: string | null;
  /** What the page shows of the ledger or the timeline, whose picture shows the same and says so; left out: all. */
  readonly filters?: Filters;
  /** How the page shows the ledger, whose picture is put together, ordered and searched alike; left out: as usual. */
  readonly ledger?: AskedLedger;
  /** The stretch of time that the page's axis shows, which a picture of the timeline shows too; left out or `null`: all. */
  readonly window?: TimeWindow | null;
  /** How a picture is to look; left out, as usual. */
  readonly look?: PictureLook;
  /** When it is made, for formats that have to say so. */
  readonly made: Date;
}

/** What a format makes: a text is written as UTF-8. */
export type Content = string | Uint8Array<ArrayBuffer> | Blob;

/**
 * Makes the file. Whoever takes long looks at `signal` between steps (`breathe`) and throws its reason once it is
 * aborted; any other error is told to the reader in plain words.
 */
export type Make = (request: Request, signal: AbortSignal) => Content | Promise<Content>;

/** What the formats are put together by in the menu. */
export const GROUPS = ['data', 'citation', 'slides', 'pictures', 'page'] as const;
export type Group = (typeof GROUPS)[number];

/** One format: what it is called in the menu stands in the export words under its id. */
export interface Export {
  readonly group: Group;
  /** Media type (RFC 6838), with its character set where it is text. */
  readonly mediaType: string;
  /** The end of the file's name, without the first point. */
  readonly extension: string;
  readonly scopes: readonly Scope[];
  /** Where it goes; left out, into a file. */
  readonly to?: 'clipboard';
  /** Whether there is anything to take away; left out, there always is. */
  readonly has?: (report: Report) => boolean;
  /** Loads what makes the file, only when it is asked for. */
  readonly load: () => Promise<Make>;
}
