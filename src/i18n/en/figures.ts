import type { NotStatedReason } from '@/quantity/outcome.ts';

const paragraphList = new Intl.ListFormat('en');

/** The words around single figures: details, table, questions, coverage, honours. */
export const figures = {
  detailsOf: (label: string) => `Details: ${label}`,
  closeDetails: 'Close details',
  figure: 'Figure',
  value: 'Value',
  qualifier: 'Qualifier',
  unit: 'Unit',
  status: 'Status',
  scope: 'Who',
  topics: 'Kind of work',
  assignedByUs: 'assigned by us, not by the text',
  allTogether: 'all kinds together',
  period: 'Period',
  phrase: 'Printed phrase',
  paragraph: 'Paragraph',
  dates: 'Dates and their basis',
  note: 'Note',
  translation: 'Worded by us, not found in a published text.',
  link: 'Link to this figure',
  copyLink: 'Copy link',
  copyCitation: 'Copy citation',
  copied: 'Copied.',
  copyByHand: 'The browser refused to copy; select the text and copy it yourself.',
  cite: (parts: {
    sentence: string;
    attribution: string;
    title: string;
    source: string;
    phrase: string;
    version: string | null;
    address: string;
  }) =>
    `${parts.sentence}, ${parts.attribution}. ${parts.source} (“${parts.phrase}”). In: ${parts.title}${parts.version === null ? '' : `, data version ${parts.version}`}, ${parts.address}`,
  coverage: 'By kind of work',
  coverageLead: (paragraphs: readonly number[]) =>
    `The text names these groups${paragraphs.length === 0 ? '' : ` in ${paragraphs.length === 1 ? 'paragraph' : 'paragraphs'} ${paragraphList.format(paragraphs.map(String))}`} and assigns no figure to any of them; the assignment is ours.`,
  noOwnFigure: 'No figure of its own.',
  ownFigures: (count: number) => (count === 1 ? 'One figure of its own' : `${count} figures of its own`),
  together: 'All kinds together',
  questions: 'Questions readers ask',
  questionsLead:
    'Worked out from the figures as intervals: “more than 5” is anything above 5. Where no useful bound follows, the answer says why.',
  cannot: 'Can’t be stated.',
  expectedAnswer: (answer: string) => `Expected: ${answer}`,
  order: { less: 'The first is smaller.', greater: 'The first is larger.', equal: 'They are equal.' },
  reasons: {
    'ratio-of-bounds': (a: string, b: string) =>
      `The figures are ${a} and ${b}. A ratio with a lower bound in it has no firm bound where it matters: either true value may lie anywhere above what is printed. Dividing the printed thresholds would only look like an answer.`,
    'no-order': (a: string, b: string) =>
      `The figures are ${a} and ${b}. Two open ranges that overlap have no order: the one with the smaller printed number may be the larger.`,
    'overlap-unknown': (a: string, b: string) =>
      `The figures are ${a} and ${b}. Whether the one is counted in the other is not stated, so adding them could count twice.`,
    'different-units': (a: string, b: string) => `${a} and ${b} are in different units.`,
    'different-wholes': (a: string, b: string) =>
      `${a} and ${b} are shares of different wholes, or of wholes that are not stated.`,
    'no-number': (a: string, b: string) =>
      `The figures are ${a} and ${b}. Words that name no number can’t be calculated with.`,
    'zero-divisor': (a: string, b: string) =>
      `The figures are ${a} and ${b}. Nothing can be divided by zero.`,
    'unit-not-stated': (a: string, b: string) =>
      `The figures are ${a} and ${b}. A unit that isn’t stated can’t be compared or divided.`,
    unbounded: (a: string, b: string) =>
      `The figures are ${a} and ${b}. Nothing bounds the result on either side.`,
  } satisfies Record<NotStatedReason, (a: string, b: string) => string>,
  honours: 'Honours named',
};
