import { isLanguage, type Language } from '@/i18n/languages.ts';
import { SCREENS, type Place, type Screen, type Shared, type Spot } from '../deck/deck.ts';
import { parseInk, type Ink } from './ink.ts';
import { parseSpot } from './parseSpot.ts';

/** The two windows of a session: what the hall sees, and what the presenter sees. */
export const ROLES = ['hall', 'presenter'] as const;
export type Role = (typeof ROLES)[number];

/** What the windows tell each other. A state is whole, not a change, so that one lost or doubled does no harm. */
export type SessionMessage = { readonly session: string; readonly from: Role } & (
  | { readonly type: 'hello' | 'bye' }
  /** The presenter's window asks, the hall's answers; `by` tells two presenter's windows apart. */
  | { readonly type: 'ask' | 'answer'; readonly by: string }
  | {
      readonly type: 'state';
      readonly shared: Shared;
      readonly language: Language;
      readonly choice: string | null;
    }
  /** Where the presenter points, with the pointer or the spotlight; `null`: no more. */
  | { readonly type: 'spot'; readonly spot: Spot | null; readonly light: boolean }
  /** All that is drawn on a slide. */
  | { readonly type: 'ink'; readonly ink: Ink }
);

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value);
const isChoice = (value: unknown): value is string =>
  typeof value === 'string' && /^[\d,-]{1,9999}$/.test(value);

/** Reads what came in from another window; `null` for anything that isn't a message of this session. */
export function parseMessage(data: unknown, session: string): SessionMessage | null {
  if (!isFields(data) || data['session'] !== session) return null;
  const from = ROLES.find((role) => role === data['from']);
  if (from === undefined) return null;
  switch (data['type']) {
    case 'hello':
    case 'bye':
      return { session, from, type: data['type'] };
    case 'ask':
    case 'answer':
      return typeof data['by'] === 'string' ? { session, from, type: data['type'], by: data['by'] } : null;
    case 'state':
      return parseState(data, session, from);
    case 'spot':
      return parsePointing(data, session, from);
    case 'ink': {
      const ink = parseInk(data['ink']);
      return ink && { session, from, type: 'ink', ink };
    }
    default:
      return null;
  }
}

function parseState(data: Fields, session: string, from: Role): SessionMessage | null {
  const { shared, language, choice } = data;
  if (!isFields(shared) || typeof language !== 'string' || !isLanguage(language)) return null;
  const place = parsePlace(shared['place']);
  const screen = parseScreen(shared['screen']);
  const playing = shared['playing'];
  const zoom = shared['zoom'] === null ? null : parseSpot(shared['zoom']);
  if (place === null || screen === null || typeof playing !== 'boolean' || zoom === undefined) return null;
  if (choice !== null && !isChoice(choice)) return null;
  return { session, from, type: 'state', shared: { place, screen, playing, zoom }, language, choice };
}

function parsePointing(data: Fields, session: string, from: Role): SessionMessage | null {
  const spot = data['spot'] === null ? null : parseSpot(data['spot']);
  const light = data['light'];
  return spot === undefined || typeof light !== 'boolean'
    ? null
    : { session, from, type: 'spot', spot, light };
}

function parsePlace(place: unknown): Place | null {
  if (!isFields(place) || !isCount(place['slide']) || !isCount(place['step'])) return null;
  return { slide: place['slide'], step: place['step'] };
}

function parseScreen(screen: unknown): Screen | null {
  return SCREENS.find((known) => known === screen) ?? null;
}
