import type { Language } from '@/i18n/languages.ts';
import type { Period } from '@/period/period.ts';
import type { Printing } from '@/quantity/numberText.ts';
import type { Operand } from '@/quantity/calculate/operand.ts';
import type { Comparator, Quantity, UnitKind, Value } from '@/quantity/quantity.ts';
import type { UnitPattern } from '@/quantity/unitPattern.ts';
import type { ChartEntry } from './schema/chart.ts';
import type { FigureEntry } from './schema/figure.ts';
import type { ReportFile } from './schema/shape.ts';
import type { SlideEntry } from './schema/slide.ts';
import type { Scope, Topic } from './schema/source.ts';
import type { Text } from './schema/text.ts';

/** A text that figures come from, complete. */
export interface ReportDocument {
  readonly id: string;
  readonly publisher: Text;
  readonly kind: Text;
  readonly title: Text;
  readonly language: string;
  readonly paragraphs: number;
  /** Whether that is how many it has; else only the last that a figure names. */
  readonly paragraphsStated: boolean;
  readonly event: string | null;
  readonly url: string | null;
  readonly attribution: Text;
}

/** A unit, from the catalogue or the report's own. Plain data, as the bundled report is kept as JSON. */
export interface Unit {
  readonly id: string;
  readonly kind: UnitKind;
  readonly code: string | null;
  readonly name: Text;
  /** One of it, as after "per". */
  readonly one: Text;
  readonly pattern: Readonly<Record<Language, UnitPattern>>;
  readonly whole: boolean;
  readonly signed: boolean;
  readonly note: Text | null;
  /** What it is made of: {"USD": 1, "kWh": -1}. */
  readonly powers: Readonly<Record<string, number>>;
  readonly of: Operand['of'];
}

/** When a figure was, as stated: in words, as dates, and as an entry of the timeline. */
export interface FigurePeriod {
  readonly label: Text | null;
  readonly period: Period | null;
  readonly event: string | null;
}

/** The same thing as it is stated in another place. */
export interface OtherStatement {
  readonly value: Value;
  readonly comparator: Comparator | null;
  readonly fromBelow: boolean;
  readonly printing: Printing;
  readonly phrase: string;
  readonly paragraph: number;
  readonly document: string;
}

/** The same amount, printed beside in another unit. */
export interface BesideAmount {
  readonly value: Value;
  readonly comparator: Comparator | null;
  readonly unitMeasure: string;
}

/** One stated quantity, with everything that a file may leave out worked out. */
export interface Figure extends Quantity {
  readonly id: string;
  readonly label: Text;
  readonly short: Text;
  readonly printing: Printing;
  readonly qualifier: Text | null;
  readonly signWord: Text | null;
  readonly words: Text | null;
  readonly by: Text | null;
  readonly scope: string;
  readonly topics: readonly string[];
  readonly timePeriod: FigurePeriod | null;
  readonly document: string;
  readonly paragraph: number;
  readonly phrase: string;
  readonly whole: Text | null;
  readonly beside: BesideAmount | null;
  readonly alsoStated: readonly OtherStatement[];
  readonly supersedes: string | null;
  readonly change: FigureEntry['change'] | null;
  readonly parts: FigureEntry['parts'] | null;
  readonly measure: string | null;
  readonly note: Text | null;
}

/** A chart; what has no title or line of its own is named by the product. */
export type Chart = ChartEntry;

/** An entry of the timeline; a derived one has no title of its own (`null`): it is named after its figures' period. */
export interface TimelineEvent extends Omit<NonNullable<ReportFile['timeline']>[number], 'scope'> {
  readonly scope: string;
}

export interface Headline {
  readonly figure: string;
  readonly sentence: Text | null;
}

/** A report, parsed, completed and checked: what the whole product below may trust. */
export interface Report extends Omit<
  ReportFile,
  | '$schema'
  | 'format'
  | 'version'
  | 'modified'
  | 'license'
  | 'description'
  | 'origin'
  | 'documents'
  | 'scopes'
  | 'topics'
  | 'units'
  | 'figures'
  | 'headlines'
  | 'charts'
  | 'timeline'
  | 'slides'
> {
  readonly version: string | null;
  readonly modified: string | null;
  readonly license: string | null;
  readonly description: Text | null;
  /** The text that the report is about; also the first of its documents. */
  readonly origin: ReportDocument & { readonly unknown: readonly Text[] };
  readonly documents: readonly ReportDocument[];
  readonly scopes: readonly Scope[];
  readonly topics: readonly Topic[];
  readonly units: readonly Unit[];
  readonly figures: readonly Figure[];
  readonly headlines: readonly Headline[];
  readonly charts: readonly Chart[];
  readonly timeline: readonly TimelineEvent[];
  /** Null: those of the bundled report, which are not downloaded before they are needed. Ask `writtenSlides`. */
  readonly slides: readonly SlideEntry[] | null;
}

/** A report as it was read, its slides with it. */
export interface WholeReport extends Report {
  readonly slides: readonly SlideEntry[];
}
