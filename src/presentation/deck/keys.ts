import type { Spot } from './deck.ts';

/** What a key can ask for. All but the last row move the deck; those need the window. */
export const COMMANDS = [
  'next',
  'back',
  'first',
  'last',
  'restart',
  'resume',
  'black',
  'white',
  'proof',
  'overview',
  'play',
  'point',
  'pen',
  'erase',
  'light',
  'zoom',
  'help',
  'escape',
  'language',
  'presenter',
  'fullScreen',
] as const;
export type Command = (typeof COMMANDS)[number];

/**
 * The keys of each command, by `KeyboardEvent.key` (letters in lower case). They are PowerPoint's, which clickers send: PageUp,
 * PageDown, F5, Shift+F5, Escape, `b` and `.`; `o` and `v` are reveal.js's, `l` (laser) and `s` (speaker) Google Slides'; `q`
 * (quote) is ours: it shows where a slide's figures are printed; `e` erases what was drawn (PowerPoint), `d` draws, `h` highlights and
 * `z` zooms.
 */
export const KEYS = {
  next: ['ArrowRight', 'ArrowDown', ' ', 'PageDown', 'Enter', 'n'],
  back: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'p'],
  first: ['Home'],
  last: ['End'],
  restart: ['F5'],
  resume: ['Shift+F5'],
  black: ['b', '.', 'v'],
  white: ['w', ','],
  proof: ['q'],
  overview: ['o', 'g'],
  play: ['a'],
  point: ['l'],
  pen: ['d'],
  erase: ['e'],
  light: ['h'],
  zoom: ['z'],
  help: ['?', 'F1'],
  escape: ['Escape'],
  language: ['t'],
  presenter: ['s'],
  fullScreen: ['f'],
} as const satisfies Record<Command, readonly string[]>;

const commandByKey = new Map<string, Command>(
  COMMANDS.flatMap((command) => KEYS[command].map((key): [string, Command] => [key, command])),
);

/** A pressed key and where: the part of a KeyboardEvent that decides, and what kind of element has the focus. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  /**
   * `field` takes text and keeps all keys but those that no text has; `number` a number, and leaves letters too; `button` is pressed
   * by Enter and Space.
   */
  readonly target: 'field' | 'number' | 'button' | 'other';
}

/** What a key press means to the deck, or `null` where it is the browser's or the focused element's. */
export type KeyMeaning =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'digit'; readonly digit: string }
  | { readonly kind: 'enter' }
  /** An arrow with Shift looks around a slide that is zoomed into, by shares of it. */
  | { readonly kind: 'pan'; readonly by: Spot };

const STEP = 0.1;
const PANS: ReadonlyMap<string, Spot> = new Map([
  ['ArrowLeft', { x: -STEP, y: 0 }],
  ['ArrowRight', { x: STEP, y: 0 }],
  ['ArrowUp', { x: 0, y: -STEP }],
  ['ArrowDown', { x: 0, y: STEP }],
]);

/** Keys of clickers that mean nothing in a field. */
const NO_TEXT: ReadonlySet<string> = new Set(['Escape', 'PageUp', 'PageDown', 'F5']);

/** Reads a key press. A digit belongs to a slide's number, which Enter ends. */
export function meaningOf(press: KeyPress): KeyMeaning | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  if (press.target === 'field' && !NO_TEXT.has(press.key)) return null;
  if (press.target === 'number' && !NO_TEXT.has(press.key) && !/^[a-z]$/i.test(press.key)) return null;
  if (press.target === 'button' && (press.key === 'Enter' || press.key === ' ')) return null;
  const by = press.shiftKey ? PANS.get(press.key) : undefined;
  if (by) return { kind: 'pan', by };
  if (/^\d$/.test(press.key)) return { kind: 'digit', digit: press.key };
  if (press.key === 'Enter') return { kind: 'enter' };
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  const command = commandByKey.get(press.shiftKey && key === 'F5' ? 'Shift+F5' : key);
  return command === undefined ? null : { kind: 'command', command };
}

/** What kind of element a key was pressed on. */
export function targetKind(target: EventTarget | null): KeyPress['target'] {
  if (!(target instanceof HTMLElement)) return 'other';
  if (target.isContentEditable) return 'field';
  if (target instanceof HTMLInputElement && target.type === 'number') return 'number';
  if (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  ) {
    return 'field';
  }
  return target.closest('button, a[href], summary') === null ? 'other' : 'button';
}
