/**
 * The deck as a state machine of named actions, without React and without a screen: every window (the hall's, the
 * presenter's) holds one and moves it by the same rules, which are PowerPoint's where it has one.
 */

/** Where the deck stands: the slide, from 1, and how many of its steps are shown beyond its first view, from 0. */
export interface Place {
  readonly slide: number;
  readonly step: number;
}

/** A spot on the slide, as shares of its width and height. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What is in the speaker's hand over a slide. */
export const TOOLS = ['pointer', 'pen', 'light'] as const;
export type Tool = (typeof TOOLS)[number];

/** What the hall sees: the slide, where its figures are printed, or an empty screen of one colour. */
export const SCREENS = ['slide', 'proof', 'black', 'white'] as const;
export type Screen = (typeof SCREENS)[number];

/** A dialog over the slide. */
export type Panel = 'overview' | 'help';

export interface Deck {
  /** How many steps follow the first view of each slide. */
  readonly steps: readonly number[];
  readonly place: Place;
  readonly screen: Screen;
  readonly panel: Panel | null;
  /** Whether the deck goes on by itself, over and over. */
  readonly playing: boolean;
  readonly tool: Tool | null;
  /** The spot that the slide is drawn twice as large around; `null`: it is whole. */
  readonly zoom: Spot | null;
  /** Digits typed so far of a slide's number. */
  readonly typed: string;
}

/** What two windows of one session hold in common. */
export type Shared = Pick<Deck, 'place' | 'screen' | 'playing' | 'zoom'>;

export type DeckAction =
  | { readonly type: 'next' | 'back' | 'first' | 'last' | 'enter' | 'escape' | 'resume' }
  | { readonly type: 'goTo'; readonly slide: number; readonly step?: number }
  | { readonly type: 'digit'; readonly digit: string }
  | { readonly type: 'blank'; readonly screen: Exclude<Screen, 'slide'> }
  | { readonly type: 'panel'; readonly panel: Panel | null }
  | { readonly type: 'tool'; readonly tool: Tool }
  /** Into the slide's middle, or back out; to another spot of it; on by shares of it. */
  | { readonly type: 'zoom' }
  | { readonly type: 'look'; readonly at: Spot }
  | { readonly type: 'pan'; readonly by: Spot }
  | { readonly type: 'play' | 'pause' | 'forgetTyped' }
  /** The exhibition's clock: goes on, and from the last view to the first. */
  | { readonly type: 'tick' }
  /** The other window says where the deck stands. */
  | { readonly type: 'follow'; readonly shared: Shared };

const MIDDLE: Spot = { x: 0.5, y: 0.5 };
const within = ({ x, y }: Spot): Spot => ({
  x: Math.min(1, Math.max(0, x)),
  y: Math.min(1, Math.max(0, y)),
});

/** No deck has so many slides that a number with more digits would name one. */
const MOST_DIGITS = 4;

/** The nearest place that the deck has: `{ slide: 99, step: 7 }` of three slides is the last one's first view. */
export function nearestPlace(steps: readonly number[], place: Place): Place {
  const slide = clamp(place.slide, 1, Math.max(1, steps.length));
  const step = slide === place.slide ? clamp(place.step, 0, steps[slide - 1] ?? 0) : 0;
  return slide === place.slide && step === place.step ? place : { slide, step };
}

/** A deck at a place (or the nearest one to it), its slide showing and nothing else going on. */
export function openDeck(steps: readonly number[], place: Place): Deck {
  return {
    steps,
    place: nearestPlace(steps, place),
    screen: 'slide',
    panel: null,
    playing: false,
    tool: null,
    zoom: null,
    typed: '',
  };
}

/** The place one step or slide on; the last view's is itself. */
export function placeAfter({ steps, place }: Pick<Deck, 'steps' | 'place'>): Place {
  if (place.step < (steps[place.slide - 1] ?? 0)) return { slide: place.slide, step: place.step + 1 };
  return place.slide < steps.length ? { slide: place.slide + 1, step: 0 } : place;
}

/** The place one step or slide back: the slide before stands there with all its steps, as it was left. */
function placeBefore({ steps, place }: Deck): Place {
  if (place.step > 0) return { slide: place.slide, step: place.step - 1 };
  return place.slide > 1 ? { slide: place.slide - 1, step: steps[place.slide - 2] ?? 0 } : place;
}

/** How much of the deck has been shown, from 0 at its first view to 1 at its last. */
export function progressOf({ steps, place }: Pick<Deck, 'steps' | 'place'>): number {
  const views = (list: readonly number[]) => list.reduce((sum, count) => sum + count + 1, 0);
  const most = views(steps) - 1;
  return most <= 0 ? 1 : (views(steps.slice(0, place.slide - 1)) + place.step) / most;
}

/** Whether Escape has something to close before it leaves the presentation. */
export function hasSomethingToClose(deck: Deck): boolean {
  const { panel, screen, typed, zoom, tool } = deck;
  return panel !== null || screen !== 'slide' || typed !== '' || zoom !== null || tool !== null;
}

/** The deck after an action; the same object where the action changes nothing. */
export function reduceDeck(deck: Deck, action: DeckAction): Deck {
  switch (action.type) {
    case 'next':
      return stepBy(deck, placeAfter(deck));
    case 'back':
      return stepBy(deck, placeBefore(deck));
    case 'first':
      return goTo(deck, { slide: 1, step: 0 });
    case 'last':
      return goTo(deck, { slide: deck.steps.length, step: 0 });
    case 'goTo':
      return goTo(deck, { slide: action.slide, step: action.step ?? 0 });
    case 'digit':
      return /^\d$/.test(action.digit)
        ? { ...deck, typed: (deck.typed + action.digit).slice(-MOST_DIGITS) }
        : deck;
    case 'enter':
      return deck.typed === ''
        ? stepBy(deck, placeAfter(deck))
        : goTo(deck, { slide: Number(deck.typed), step: 0 });
    case 'resume':
      return change(deck, { screen: 'slide', panel: null, typed: '' });
    case 'escape':
      return escape(deck);
    case 'blank':
      return change(deck, { screen: deck.screen === action.screen ? 'slide' : action.screen, typed: '' });
    case 'panel':
      return change(deck, {
        panel: deck.panel === action.panel ? null : action.panel,
        playing: false,
        typed: '',
      });
    case 'play':
      return change(deck, { playing: !deck.playing, screen: 'slide', panel: null, typed: '' });
    case 'pause':
      return change(deck, { playing: false });
    case 'tool':
      return change(deck, { tool: deck.tool === action.tool ? null : action.tool, typed: '' });
    case 'zoom':
      return change(deck, { zoom: deck.zoom === null ? MIDDLE : null, screen: 'slide', typed: '' });
    case 'look':
      return deck.zoom === null ? deck : change(deck, { zoom: within(action.at) });
    case 'pan':
      return deck.zoom === null
        ? deck
        : change(deck, { zoom: within({ x: deck.zoom.x + action.by.x, y: deck.zoom.y + action.by.y }) });
    case 'forgetTyped':
      return change(deck, { typed: '' });
    case 'tick':
      return deck.playing ? change(deck, { place: placeAfterInLoop(deck) }) : deck;
    case 'follow':
      return change(deck, { ...action.shared, place: nearestPlace(deck.steps, action.shared.place) });
  }
}

/** On an empty screen the first key brings the slide back, as in PowerPoint; who moves by hand stops the clock. */
function stepBy(deck: Deck, place: Place): Deck {
  if (deck.screen !== 'slide') return change(deck, { screen: 'slide', typed: '' });
  return change(deck, { place, playing: false, typed: '' });
}

function goTo(deck: Deck, place: Place): Deck {
  const there = nearestPlace(deck.steps, place);
  return change(deck, { place: there, screen: 'slide', panel: null, playing: false, typed: '' });
}

function escape(deck: Deck): Deck {
  if (deck.panel !== null) return { ...deck, panel: null };
  if (deck.screen !== 'slide') return { ...deck, screen: 'slide', typed: '' };
  if (deck.zoom !== null) return change(deck, { zoom: null, typed: '' });
  return change(deck, { tool: null, typed: '' });
}

function placeAfterInLoop(deck: Deck): Place {
  const after = placeAfter(deck);
  return after === deck.place ? { slide: 1, step: 0 } : after;
}

export function isSamePlace(a: Place, b: Place): boolean {
  return a.slide === b.slide && a.step === b.step;
}

export function isSameSpot(a: Spot | null, b: Spot | null): boolean {
  return a?.x === b?.x && a?.y === b?.y;
}

/** Keeps the object where nothing changes, so that an idle key moves no window and writes no address. */
function change(deck: Deck, to: Partial<Omit<Deck, 'steps'>>): Deck {
  // Another slide is seen whole.
  const leaves = to.place !== undefined && to.place.slide !== deck.place.slide;
  const after: Deck = { ...deck, ...(leaves ? { zoom: null } : {}), ...to };
  const same =
    isSamePlace(deck.place, after.place) &&
    deck.screen === after.screen &&
    deck.panel === after.panel &&
    deck.playing === after.playing &&
    deck.tool === after.tool &&
    isSameSpot(deck.zoom, after.zoom) &&
    deck.typed === after.typed;
  return same ? deck : after;
}

function clamp(value: number, least: number, most: number): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(least, Math.trunc(value))) : least;
}
