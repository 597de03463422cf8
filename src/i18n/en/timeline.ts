import { counted } from './counted.ts';
import { written } from './written.ts';

const UNITS = { day: ['day', 'days'], month: ['month', 'months'], year: ['year', 'years'] } as const;
const SMALL = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const entries = (n: number) => counted(n, 'entry', 'entries');

/** The words of the timeline: its axis, its list, its legend and the details of an entry. */
export const timeline = {
  viewAs: 'View as',
  views: { axis: 'Axis', list: 'List' },
  axis: 'Time axis',
  axisHelp:
    'Arrow keys move from entry to entry: left and right in time, up and down to the next row or lane. Home and End go to the first and the last. Plus, minus and 0 zoom. Enter opens the details, Escape closes them.',
  wheelHint: 'Click the axis first, or hold Ctrl (Cmd on a Mac), to zoom with the wheel.',
  howToMove: 'Drag to move; pinch, or hold Ctrl (Cmd on a Mac) and turn the wheel, to zoom.',
  empty: 'No dated entry passes these filters.',
  entries,
  toolbar: 'Move along the axis',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fitAll: 'Fit all',
  fitSelection: 'Fit selection',
  previous: 'Previous entry',
  next: 'Next entry',
  /** Over a lens: "these four months, drawn about 30 times as wide". */
  lens: (n: number, unit: keyof typeof UNITS, factor: number) => {
    const [one, other] = UNITS[unit];
    const span = n === 1 ? `this ${one}` : `these ${SMALL[n - 1] ?? written(n)} ${other}`;
    const about = Number.isInteger(factor) ? '' : 'about ';
    return `${span}, drawn ${about}${written(Math.round(factor))} times as wide`;
  },
  lane: (name: string, n: number) => `${name}, ${entries(n)}`,
  underWay: (n: number) => `${written(n)} more under way`,
  underWayName: (lane: string, n: number, range: string) =>
    `${lane}: ${written(n)} more under way, not drawn, ${range}`,
  cluster: (n: number, range: string) => `${entries(n)}, ${range}`,
  clusterName: (lane: string, n: number, range: string) => `${lane}: ${entries(n)}, ${range}`,
  withSelected: 'holds the selected entry',
  zoomToThese: 'Zoom to these',
  listMore: (n: number) => `${written(n)} more; zoom in, or view as a list, to see them`,
  close: 'Close',
  overview: 'Whole time',
  windowStart: 'Start of the visible time',
  windowEnd: 'End of the visible time',
  windowAll: 'Visible time',
  /** Said aloud, where a dash would be passed over. */
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  showing: (range: string, n: number) => `Showing ${range}: ${entries(n)}`,
  dayWithin: (between: string) => `${between}, one day within`,
  nameParts: (parts: readonly string[]) => parts.join(', '),
  provenance: {
    event: 'entry',
    date: 'date',
    day: 'day',
    year: 'year',
    start: 'earliest date',
    end: 'latest date',
  },
  basis: { stated: 'stated', inferred: 'our inference', external: 'from the public record' },
  basisOf: (subject: string, basis: 'stated' | 'inferred' | 'external') =>
    `${subject} ${{ stated: 'stated', inferred: 'is our inference', external: 'from the public record' }[basis]}`,
  basisList: (parts: readonly string[]) => parts.join('; '),
  separator: ' · ',
  moreFigures: (n: number) => `+${counted(n, 'figure', 'figures')}`,
  undated: 'No date in the source',
  showAll: (n: number) => `Show all ${written(n)}`,
  showMore: (n: number) => `Show ${written(n)} more`,
  /** Of the figures of one entry. */
  figuresShown: (shown: number, all: number) => `${written(shown)} of ${written(all)} figures`,
  shownOf: (shown: number, all: number) => `${written(shown)} of ${entries(all)}`,
  details: (title: string) => `Details: ${title}`,
  closeDetails: 'Close details',
  dated: (date: string, closeness: string) => `${date}; ${closeness}`,
  date: 'Date',
  knownFrom: 'Known from',
  status: 'Status',
  relation: 'What else is known',
  figures: 'Figures',
  ours: 'Worded by us, not found in a published text.',
  legend: 'How to read the marks',
  legendOf: {
    day: 'a day',
    span: 'a month or longer, at its true width',
    soft: 'edges fade: about, or possibly',
    unknown: 'some time before: other end not known',
    open: 'goes on: no end is set',
    oneOf: 'one day within the bracket',
    expected: 'expected: outlined and hatched',
    context: 'grey: from the public record',
    cluster: 'several entries, counted; press to list them',
  },
  clusterSample: '12',
};
