import type { NotStatedReason } from '@/quantity/calculate/outcome.ts';
import type { StatusLook } from '@/quantity/status.ts';
import { capital } from './capital.ts';
import { listed } from './listed.ts';

/** A name as it stands within a sentence; one that is written in capitals stays. */
const within = (name: string) =>
  /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** The words of the deck, of the presenter's window and of what both print. */
export const presentation = {
  name: (title: string) => `Presentation: ${title}`,
  /** Said once when the slide changes. */
  announce: (slide: number, slides: number, title: string) => `Slide ${slide} of ${slides}: ${title}`,
  announceStep: (step: number, steps: number, title: string) => `${title}, step ${step} of ${steps}`,
  position: (slide: number, slides: number) => `${slide} / ${slides}`,
  positionInWords: (slide: number, slides: number) => `Slide ${slide} of ${slides}`,
  /** For layouts whose slide has no title of its own. */
  titles: {
    title: 'What is stated',
    headline: 'One figure',
    dots: 'One dot for each',
    chart: 'A chart',
    pair: 'Two figures',
    moment: 'What has a date',
    limits: 'What can be worked out, and what can’t be stated',
    ledger: 'All figures. Each unit has a scale of its own.',
    sources: 'Where it is printed',
    closing: 'As stated',
  },
  sourceLine: (attribution: string, source: string) => `${capital(attribution)} · ${source}`,
  /** "Reported"; "Expected, not a result" for what lies ahead. */
  statusOf: (status: string, look: StatusLook) =>
    look === 'hatched' || look === 'outlined' ? `${capital(status)}, not a result` : capital(status),
  /** Of the ledger's mark of a bound. */
  noEnd: 'no known end, so bounds have no rank',
  oneDot: (amount: string) => `One dot: ${amount}`,
  oneBlock: (amount: string) => `One block: ${amount}`,
  /** "One dot is 1 person, one block 1,000 people: more than 40,000 people". */
  dotIs: (scale: string, quantity: string) => `${scale.replace(/\.$/, '')}: ${quantity}`,
  forEvery: (amount: string, whole: string, part: string, name: string) =>
    `For every ${amount} of ${within(whole)}: ${part} of ${within(name)}`,
  workedOut: (answer: string) => `Worked out: ${answer}`,
  refused: 'Can’t be stated.',
  follow: 'Read this talk on your phone',
  reading: (title: string) => `To read: ${title}`,
  read: 'Read as a text',
  asSlides: 'As slides',
  sourceOf: (publisher: string, kind: string) => `${publisher}, ${kind}`,
  /** Paragraphs in order; 0, the title, comes first. */
  sources: (publisher: string, kind: string, paragraphs: readonly number[]) => {
    const numbers = paragraphs.filter((paragraph) => paragraph > 0).map(String);
    const title = numbers.length < paragraphs.length ? ['title'] : [];
    const several = `${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${listed(numbers, 'and')}`;
    return [publisher, kind, ...title, ...(numbers.length > 0 ? [several] : [])].join(', ');
  },
  /** Of figures with several statuses, which stand at those that are not reported. */
  unlessMarked: (status: string) => `${status} unless marked`,
  /** Between the sources of figures from several texts. */
  nextSource: '; ',
  paragraphs: (count: number) => (count === 1 ? ', one paragraph' : `, paragraphs 1 to ${count}`),
  moreSources: (count: number) =>
    count === 1 ? 'and one more, on the page' : `and ${count} more, on the page`,
  from: (quantities: readonly string[]) => `From ${quantities.join(' and ')}.`,
  /** Why nothing can be stated, in a line for the hall. */
  reasons: {
    'ratio-of-bounds': 'Two lower bounds: their ratio has no bound.',
    'no-order': 'Two open ranges have no order.',
    'overlap-unknown': 'Whether one is part of the other is not stated.',
    'different-units': 'Different units.',
    'different-wholes': 'They are shares of different wholes.',
    'no-number': 'No number is printed.',
    'zero-divisor': 'Nothing divides by zero.',
    'unit-not-stated': 'One unit is not stated.',
    unbounded: 'Nothing bounds the result.',
  } satisfies Record<NotStatedReason, string>,
  firstOf: (shown: number, all: number) => `The first ${shown} of ${all}; all of them are on the page.`,
  pageOf: (page: number, pages: number) => `${page} of ${pages}`,
  alsoUsed: 'From other public records',
  version: (version: string | null, modified: string | null) =>
    [version === null ? null : `Data version ${version}`, modified]
      .filter((part) => part !== null)
      .join(', '),
  controls: 'Presentation controls',
  /** What stands on a key, by `KeyboardEvent.key`; other keys are named by their letter. */
  keyNames: {
    ArrowRight: '→',
    ArrowLeft: '←',
    ArrowUp: '↑',
    ArrowDown: '↓',
    ' ': 'Space',
    PageDown: 'Page down',
    PageUp: 'Page up',
    Enter: 'Enter',
    Backspace: 'Backspace',
    Home: 'Home',
    End: 'End',
    Escape: 'Esc',
    'Shift+F5': 'Shift + F5',
  } satisfies Record<string, string>,
  command: {
    next: 'Next',
    back: 'Back',
    first: 'First slide',
    last: 'Last slide',
    restart: 'From the first slide',
    resume: 'From the current slide',
    black: 'Black screen',
    white: 'White screen',
    proof: 'Where it is printed',
    overview: 'Overview',
    play: 'Loop',
    pause: 'Pause',
    point: 'Pointer',
    pen: 'Pen',
    erase: 'Erase what is drawn',
    light: 'Spotlight',
    zoom: 'Zoom',
    help: 'More',
    escape: 'Exit',
    language: 'Language',
    presenter: 'Presenter’s window',
    fullScreen: 'Full screen',
    print: 'Print',
  },
  numberAndEnter: 'Number, then Enter',
  goToNumber: 'Go to the slide with that number',
  clickOrSwipe: 'Click, tap or swipe',
  slideFailed: (slide: number) => `Slide ${slide} could not be shown. The other slides are unharmed.`,
  partFailed: 'This part could not be shown. The rest goes on.',
  close: 'Close',
  secondsPerSlide: 'Seconds per step',
  typed: (digits: string) => `Go to slide ${digits} …`,
  screens: {
    black: 'The screen is black.',
    white: 'The screen is white.',
    proof: 'Where it is printed',
  },
  onlyPhrases: 'Only the printed phrases are quoted.',
  backToSlide: 'Back to the slide',
  find: 'Find a slide by number or title',
  found: (count: number) => (count === 1 ? '1 slide' : `${count} slides`),
  nothingFound: 'No slide has that number or title.',
  printSlides: 'Print the slides',
  printHandout: 'Print a handout with notes',
  fullScreenRefused:
    'The browser refused full screen. The presentation goes on in the window; F11 may do it.',
  popupBlocked:
    'The browser blocked the presenter’s window. Notes are not shown here, where the hall sees them.',
  openAsTab: 'Open it as a tab',
  presenterSilent: 'The presenter’s window does not answer.',
  presenterName: (title: string) => `Presenter: ${title}`,
  connected: 'In step with the audience’s window',
  alone:
    'No audience’s window is in step with this one. Notes and timer go on; open the presentation to join.',
  doubled: 'Another presenter’s window drives the same audience’s window.',
  current: 'Now',
  upNext: 'Next',
  end: 'End of the deck',
  step: (step: number, steps: number) => `Step ${step} of ${steps}`,
  notes: 'Notes',
  noNotes: 'No notes for this slide.',
  larger: 'Larger notes',
  smaller: 'Smaller notes',
  clock: 'Clock',
  timer: 'Timer',
  start: 'Start',
  pauseTimer: 'Pause',
  reset: 'Reset',
  planned: 'Planned, minutes',
  pace: {
    'on-time': () => 'On time',
    ahead: (by: string) => `${by} ahead`,
    behind: (by: string) => `${by} behind`,
    over: (by: string) => `${by} over time`,
  },
  slides: 'Slides',
};
