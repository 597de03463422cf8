import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import { unitOf } from '../lookup.ts';
import type { Figure, Report } from '../model.ts';
import { warning, type Finding } from './finding.ts';

/** Words that make an amount one of something: "per hour", "a day", "μg/m³", 每日. */
const RATES: readonly RegExp[] = [
  /\bper\b(?! ?(cent|mille))/i,
  /\d[^.;,]*\b(a|an|each|every) (hour|day|night|week|month|quarter|year|person|head|household|family|child)\b/i,
  /\d[^\s/]*[\s-]?[\p{L}³²]+\/\p{L}/u,
  /每(?!股权)/,
];

const isRate = (text: string) => RATES.some((rate) => rate.test(text));

/** Figures whose phrase says "per hour" where neither their unit nor their label does, so that it would be lost. */
export function rateWarnings(report: Report): Finding[] {
  return report.figures.flatMap((figure, i) =>
    isRate(figure.phrase) && !keepsRate(figure, report)
      ? [
          warning(
            ['figures', i, 'unit'],
            `“${figure.phrase}” is so much of one thing for another, and the unit “${figure.unitMeasure}” is of one alone: readers would not see the other. Name a rate of two units, such as “USD/kWh”, bring a unit of your own, or say it in the label.`,
          ),
        ]
      : [],
  );
}

function keepsRate(figure: Figure, report: Report): boolean {
  const { kind, pattern, name } = unitOf(report, figure);
  if (kind === 'rate' || figure.value.form === 'outOf' || figure.value.form === 'words') return true;
  return LANGUAGE_IDS.some((language) => {
    const said = [
      pattern[language].other,
      name[language],
      figure.label[language],
      figure.whole?.[language] ?? '',
    ];
    return said.some((text) => isRate(text) || /\/|人均|平均/.test(text));
  });
}
