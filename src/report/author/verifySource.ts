import { boundSaid } from '@/quantity/phrase/saidOf.ts';
import type { Report } from '../model.ts';
import { lookUp, phrasesOf, type Lookup, type SourceTexts, type StatedPhrase } from './phrases.ts';
import { readsAs, valueInFile, valueRead } from './phraseSays.ts';
import { paragraphsOf } from './sourceText.ts';

/** What the check of one printed phrase against the text it is from found. */
export interface SourceCheck {
  /** The figure that it is of. */
  readonly id: string;
  readonly ok: boolean;
  /** What was found, or what is wrong, in a line for a maintainer. */
  readonly reason: string;
}

/** Holds a report to the text of its origin. */
export const verifyOrigin = (report: Report, source: string): SourceCheck[] =>
  verifySource(report, new Map([['origin', paragraphsOf(source)]]));

/**
 * Holds every figure to the texts: its printed phrase must stand in its paragraph, and where the phrase can be read, the number and
 * qualifier that it says must be those of the figure.
 */
function verifySource(report: Report, texts: SourceTexts): SourceCheck[] {
  return phrasesOf(report).flatMap((stated): SourceCheck[] => {
    const lookup = lookUp(report, stated, texts);
    if (lookup.kind === 'no-text') return [];
    const wrong = missedIn(lookup, stated) ?? misreadIn(stated);
    const reason = wrong ?? `“${stated.phrase}” in paragraph ${stated.paragraph}`;
    return [{ id: stated.figure, ok: wrong === null, reason }];
  });
}

/** Why a phrase is not where the report says that it is; null where it is. */
export function missedIn(lookup: Lookup, { phrase, paragraph }: StatedPhrase): string | null {
  switch (lookup.kind) {
    case 'no-text':
    case 'found':
    case 'cut-off':
      return null;
    case 'no-paragraph':
      return `the source has no paragraph ${paragraph}: its last is ${lookup.paragraphs}`;
    case 'in-capitals':
      return `“${phrase}” is printed “${lookup.printed}” in paragraph ${paragraph}`;
    case 'nowhere':
      return `“${phrase}” is not in paragraph ${paragraph}, nor anywhere else`;
    case 'elsewhere':
      return `“${phrase}” is not in paragraph ${paragraph}, but in ${lookup.paragraph}`;
  }
}

/** What a phrase reads as where that is not what the report says; null where it is, or can't be read. */
export function misreadIn({ phrase, read, value, comparator }: StatedPhrase): string | null {
  if (read === null) return null;
  if (!readsAs(read, value)) {
    return `“${phrase}” says ${valueInFile(valueRead(read))}, the report ${valueInFile(value)}`;
  }
  const said = boundSaid(read, value);
  if (value.form !== 'words' && said !== comparator) {
    return `“${phrase}” says ${said ?? 'exactly'}, the report ${comparator ?? 'exactly'}`;
  }
  return null;
}
