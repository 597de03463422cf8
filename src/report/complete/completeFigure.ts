import { LANGUAGE_IDS, perLanguage } from '@/i18n/languages.ts';
import { numeralsIn } from '@/i18n/numerals.ts';
import { COMPARATORS_BELOW, type Comparator } from '@/quantity/quantity.ts';
import type { Printing } from '@/quantity/numberText.ts';
import type { Figure, FigurePeriod, OtherStatement, ReportDocument } from '../model.ts';
import type { FigureEntry } from '../schema/figure.ts';
import type { Text } from '../schema/text.ts';
import { readPrinted, type Printed } from './readPrinted.ts';

/** What a figure is completed with. */
export interface Surroundings {
  readonly documents: readonly ReportDocument[];
  /** The scope of a figure that names none, by the text that it stands in. */
  readonly scopeOf: (document: string) => string;
  /** Hears what was read of the phrase where the file says itself what bounds the number. */
  readonly onBoth?: (figure: Figure, printed: Printed) => void;
}

/** A figure with all that its file leaves out: read from its phrase where that says it, else the plain default. */
export function completeFigure(entry: FigureEntry, { documents, scopeOf, onBoth }: Surroundings): Figure {
  const document = entry.document ?? documents[0]?.id ?? '';
  const languageOf = (id: string) => documents.find((one) => one.id === id)?.language ?? 'en';
  const printed = readPrinted(entry, languageOf(document));
  const figure: Figure = {
    id: entry.id,
    label: entry.label,
    short: entry.short ?? entry.label,
    value: entry.value,
    ...boundOf(entry, printed),
    fromBelow: printed.fromBelow,
    obsStatus: entry.obsStatus,
    unitMeasure: entry.unit,
    printing: printingOf(entry, printed.printing),
    signWord: entry.signWord ?? null,
    words: entry.words ?? null,
    by: entry.by ?? null,
    scope: entry.scope ?? scopeOf(document),
    topics: entry.topics,
    timePeriod: periodOf(entry.timePeriod),
    document,
    paragraph: entry.paragraph,
    phrase: entry.phrase,
    whole: entry.whole ?? null,
    beside: entry.beside
      ? { value: entry.beside.value, comparator: entry.beside.comparator, unitMeasure: entry.beside.unit }
      : null,
    alsoStated: entry.alsoStated.map((other): OtherStatement => {
      const place = other.document ?? document;
      const read = readPrinted(other, languageOf(place));
      return {
        value: other.value,
        comparator: other.comparator === undefined ? read.comparator : other.comparator,
        fromBelow: read.fromBelow,
        printing: read.printing,
        phrase: other.phrase,
        paragraph: other.paragraph,
        document: place,
      };
    }),
    supersedes: entry.supersedes ?? null,
    change: entry.change ?? null,
    parts: entry.parts ?? null,
    measure: entry.measure ?? null,
    note: entry.note ?? null,
  };
  if (entry.comparator !== undefined || entry.qualifier !== undefined) onBoth?.(figure, printed);
  return figure;
}

/** What bounds the value and the printed word for it; words that stand for a number hold theirs themselves: "roughly half". */
function boundOf(entry: FigureEntry, printed: Printed): Pick<Figure, 'comparator' | 'qualifier'> {
  const { comparator, qualifier, words } = entry;
  const word = printed.read?.qualifier ?? null;
  const isInWords =
    words !== undefined && word !== null && LANGUAGE_IDS.some((id) => words[id].toLowerCase().includes(word));
  if (isInWords) return { comparator: comparator ?? null, qualifier: qualifier ?? null };
  const said = comparator === undefined ? printed.comparator : comparator;
  if (entry.signWord !== undefined) {
    return { comparator: said, qualifier: besideLoss(said, qualifier ?? printed.qualifier) };
  }
  return { comparator: said, qualifier: qualifier ?? (printed.isOfAmount ? null : printed.qualifier) };
}

/** Beside the word of a loss every language bounds the amount: "a loss of more than $5 million" is less than −5 million. */
function besideLoss(comparator: Comparator | null, printed: Text | null): Text | null {
  if (comparator === null || comparator === '~') return printed;
  const usual = COMPARATORS_BELOW[comparator];
  const words = perLanguage((id) => (printed?.[id] ?? '') || numeralsIn(id).words.comparator[usual]);
  return { ...printed, ...words, ours: printed?.ours ?? [] };
}

function printingOf({ decimals, unitMult }: FigureEntry, read: Printing): Printing {
  const scale = unitMult ?? read.scale;
  if (decimals === undefined) return { ...read, scale };
  return { ...read, quantum: decimals === 0 ? null : (scale ?? 0) - decimals, scale };
}

function periodOf(entry: FigureEntry['timePeriod']): FigurePeriod | null {
  if (entry === null) return null;
  const { label = null, period = null, event = null } = entry;
  return { label, period, event };
}
