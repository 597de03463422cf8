import type { Comparator } from '@/quantity/quantity.ts';
import type { ObsStatus } from '@/quantity/status.ts';

/** What is said of one figure or entry beyond its number: in the panel, and in whatever takes it away. */
export const details = {
  terms: {
    status: 'Status',
    qualifier: 'Qualifier',
    unit: 'Unit',
    beside: 'Printed beside',
    whole: 'Share of',
    among: 'Among',
    change: 'Change',
    parts: 'Parts',
    partOf: 'Part of',
    alsoStated: 'Also stated',
    corrects: 'Corrects',
    correctedBy: 'Corrected',
    period: 'Period',
    dates: 'Dates and their basis',
    measure: 'Other periods',
    scope: 'Who',
    topics: 'Topic',
    source: 'Source',
    phrase: 'Printed phrase',
    note: 'Note',
    ours: 'Translation',
  },
  /** What a status means, where it is no plain report. */
  statusMeans: {
    reported: null,
    provisional: 'A first count; it may still change.',
    estimated: 'An estimate, not a count.',
    expected: 'A forecast, not a result yet.',
    planned: 'A plan, not carried out yet.',
    target: 'A goal, not reached yet.',
    needed: 'What is needed, not what is there.',
  } satisfies Record<ObsStatus, string | null>,
  boundMeans: {
    '>': 'The true number is higher; how much is not stated.',
    '>=': 'The true number is this or higher.',
    '<': 'The true number is lower; how much is not stated.',
    '<=': 'The true number is this or lower.',
    '~': 'The true number is near this; how near is not stated.',
  } satisfies Record<Comparator, string>,
  fromBelow: 'The true number is a little lower; how much is not stated.',
  rangeMeans: 'The true number lies between the two ends.',
  intervalMeans: (level: string | null) =>
    level === null
      ? 'The margin is printed with the number.'
      : `The ends are those of the printed ${level}% confidence interval.`,
  wordsMean: 'No number is printed, and none is made up.',
  asPercent: (percent: string) => `That is ${percent}%.`,
  notConverted: 'as the source prints it, not converted by us',
  wholeNotStated: 'of what is not stated',
  against: (base: string) => `against ${base}`,
  againstNotStated: 'against what is not stated',
  from: (figure: string) => `from ${figure}`,
  to: (figure: string) => `to ${figure}`,
  worksOut: 'It works out from these two figures.',
  doesNotWorkOut: (to: string, from: string, result: string) =>
    `It does not work out: ${to} against ${from} is ${result}.`,
  addUp: 'The parts add up to it.',
  doNotAddUp: (sum: string) => `The parts do not add up to it: they make ${sum}.`,
  maybeMoreParts: 'Whether these are all the parts is not stated.',
  anotherDocument: 'Not from the report’s own text, but from another document.',
  phraseAt: (phrase: string, place: string) => `${phrase}, ${place}`,
  named: (name: string, quantity: string) => `${name}: ${quantity}`,
  dash: (one: string, other: string) => `${one} — ${other}`,
  of: (place: string, paragraphs: number) => `${place} of ${paragraphs}`,
  figureKind: 'Figure',
  entryKind: 'Timeline entry',
  link: 'Link',
  copyLink: 'Copy link',
  copyCitation: 'Copy citation',
  copied: 'Copied.',
  copyByHand: 'The browser refused to copy; select the text and copy it yourself.',
  citeEntry: (parts: {
    title: string;
    date: string;
    basis: string;
    report: string;
    version: string | null;
    address: string | null;
  }) =>
    `${parts.title}: ${parts.date} (${parts.basis}). In: ${parts.report}${parts.version === null ? '' : `, data version ${parts.version}`}${parts.address === null ? '' : `, ${parts.address}`}`,
};
