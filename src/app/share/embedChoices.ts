import { chartTitle } from '@/charts/chartWords.ts';
import type { Language } from '@/i18n/languages.ts';
import type { Messages } from '@/i18n/messages.ts';
import type { ShareWords } from '@/i18n/shareWords.ts';
import { fill } from '@/report/words/fill.ts';
import type { Report } from '@/report/model.ts';
import type { Text } from '@/report/schema/text.ts';
import { embeddedPart } from '../embed/embeddedPart.ts';

/** Parts that can stand alone, by what “embed” says in the address and by name. */
export interface ChoiceGroup {
  readonly name: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
}

/** What of a report can stand alone, in groups; no group is empty. */
export function embedChoices(
  report: Report,
  language: Language,
  m: Messages,
  words: ShareWords,
): readonly ChoiceGroup[] {
  const say = (text: Text) => fill(report, text, language, m);
  const context = { report, language, m, shown: new Set(report.figures.map(({ id }) => id)) };
  const named = (['field', 'ledger', 'timeline'] as const).filter(
    (id) => embeddedPart(report, id) !== null && (id !== 'timeline' || report.timeline.length > 0),
  );
  return [
    {
      name: words.groups.charts,
      choices: report.charts.map((chart) => ({ id: chart.id, name: chartTitle(chart, context, say) })),
    },
    { name: words.groups.parts, choices: named.map((id) => ({ id, name: words.parts[id] })) },
    {
      name: words.groups.figures,
      choices: report.figures.map(({ id, label }) => ({ id, name: say(label) })),
    },
  ].filter(({ choices }) => choices.length > 0);
}
