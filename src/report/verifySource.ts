import { parsePhrase } from '@/quantity/parse.ts';
import type { Report } from './model.ts';

/** What the check of one figure against the source's text found. */
export interface SourceCheck {
  readonly id: string;
  readonly ok: boolean;
  /** What was found, or what is wrong, in a line for a maintainer. */
  readonly reason: string;
}

/** The source's paragraphs: its title at 0, then the body from 1; blank lines separate them. */
export function paragraphsOf(source: string): string[] {
  return source
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/**
 * Holds every figure to the source: its printed phrase must stand in its paragraph, and the number and qualifier that
 * the phrase says must be those of the figure.
 */
export function verifySource(report: Report, source: string): SourceCheck[] {
  const paragraphs = paragraphsOf(source);
  return report.figures.map((figure) => {
    const { id, phrase, paragraph, obsValue, comparator } = figure;
    const fail = (reason: string): SourceCheck => ({ id, ok: false, reason });
    const text = paragraphs[paragraph];
    if (text === undefined) return fail(`the source has no paragraph ${paragraph}`);
    if (!standsIn(text, phrase)) return fail(`“${phrase}” is not in paragraph ${paragraph}`);
    const said = parsePhrase(phrase);
    if (said === null) return fail(`“${phrase}” can’t be read as a quantity`);
    if (said.obsValue !== obsValue) return fail(`“${phrase}” says ${said.obsValue}, the report ${obsValue}`);
    if (said.comparator !== comparator) {
      return fail(`“${phrase}” says ${said.comparator ?? 'exactly'}, the report ${comparator ?? 'exactly'}`);
    }
    return { id, ok: true, reason: `“${phrase}” in paragraph ${paragraph}` };
  });
}

/** A phrase stands in a text only as whole words: "60" is not in "600". */
function standsIn(text: string, phrase: string): boolean {
  const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\w.,])${escaped}(?![\\w]|[.,]\\d)`, 'u').test(text);
}
