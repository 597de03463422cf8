import type { Language } from '@/i18n/languages.ts';
import type { Messages } from '@/i18n/messages.ts';
import type { Report } from '@/report/model.ts';
import { breathing } from '../breathe.ts';
import { deckContext } from '../drawing/context.ts';
import type { DeckPart } from '../drawing/scope.ts';
import { nativeParts } from './charts/chartItems.ts';
import { picturesOf } from '../drawing/slides/picturesOf.ts';
import { writeDeck } from './write/writeDeck.ts';

/** What a PowerPoint file is made of. */
export interface PptxRequest {
  readonly report: Report;
  readonly language: Language;
  readonly m: Messages;
  readonly scope: DeckPart;
  /** Ends the work: the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Makes a PowerPoint file (Office Open XML) of a report: real text, shapes and charts, no pictures. The whole deck also has all figures in a
 * ledger. Rejects with a `RangeError` for a chart or a slide that the report does not have.
 */
export async function makePptx({ report, language, m, scope, signal }: PptxRequest): Promise<Uint8Array> {
  const breathe = breathing(signal);
  await breathe();
  const context = deckContext(report, language, m);
  const slides = await picturesOf(scope, context, nativeParts, breathe);
  const names = {
    title: context.say(report.title),
    publisher: context.say(report.origin.publisher),
    language,
  };
  return writeDeck(slides, names, breathe);
}
