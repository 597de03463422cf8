import type * as z from 'zod';
import { figureOf } from '../lookup.ts';
import type { Report } from '../model.ts';
import { PLACEHOLDER } from '../schema/placeholder.ts';
import { refuse } from '../schema/refusal.ts';
import { saysStatus } from './statusWords.ts';
import { fillablesOf } from './visitTexts.ts';

/** Refuses `{figure-id:plain}` where the text around it does not say the figure's status: "expected" must not get lost. */
export function checkPlaceholders(report: Report, context: z.RefinementCtx): void {
  for (const { text, path } of fillablesOf(report)) {
    if (!text.includes(':plain}')) continue;
    const words = text.replace(PLACEHOLDER, '');
    for (const [, id = '', plain] of text.matchAll(PLACEHOLDER)) {
      const { obsStatus } = figureOf(report, id);
      if (plain === undefined || saysStatus(words, obsStatus)) continue;
      refuse(context, path, { reason: 'plain-unsaid', figure: id, status: obsStatus });
    }
  }
}
