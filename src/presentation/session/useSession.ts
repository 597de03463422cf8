import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useHeartbeat } from './useHeartbeat.ts';
import type { Language } from '@/i18n/languages.ts';
import {
  isSamePlace,
  isSameSpot,
  nearestPlace,
  type Deck,
  type DeckAction,
  type Place,
  type Shared,
  type Spot,
} from '../deck/deck.ts';
import { openSessionChannel, type SessionChannel } from './sessionChannel.ts';
import type { Ink } from './ink.ts';
import type { Role, SessionMessage } from './sessionMessage.ts';

interface Session {
  readonly report: string;
  readonly session: string;
  readonly role: Role;
  readonly deck: Deck;
  /** Moves this window's deck only. */
  readonly follow: (action: DeckAction) => void;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** Which slides the talk has, as the address has it. */
  readonly choice: string | null;
  readonly onArrange: (choice: string | null, place: Place) => void;
  readonly onInk: (ink: Ink) => void;
  /** What is drawn on the open slide. */
  readonly inkNow: () => Ink;
}

/** A spot that is pointed at, with the spotlight or not. */
export interface PointedAt extends Spot {
  readonly light: boolean;
}

/**
 * Keeps this window in step with the other one of its session: who comes (or comes back after a reload) says hello and takes over
 * where the other stands; from then on each tells the other what was done in it. Without another window nothing happens.
 */
export function useSession(own: Session): {
  readonly connected: boolean;
  /** Whether another presenter's window drives the same hall. */
  readonly doubled: boolean;
  /** Where the other window points, and whether with the spotlight. */
  readonly spot: PointedAt | null;
  readonly point: (spot: Spot | null, light: boolean) => void;
  readonly postInk: (ink: Ink) => void;
  /** Tells where the deck stands now, before this window has drawn it: the other one need not wait for that. */
  readonly tell: (shared: Shared) => void;
} {
  const { report, session, role, deck, language, choice } = own;
  const [spot, setSpot] = useState<PointedAt | null>(null);
  const channel = useRef<SessionChannel | null>(null);
  const [name] = useState(() => Math.random().toString(36));
  const ask = useCallback(() => channel.current?.post({ type: 'ask', by: name }), [name]);
  const { connected, heard, lost } = useHeartbeat(role, ask);
  const [doubled, setDoubled] = useState(false);
  const took = useRef(session);
  const told = useRef<Told>({ shared: deck, language, choice });

  const onMessage = useEffectEvent((message: SessionMessage) => {
    if (message.from === role) {
      setDoubled(message.type === 'ask' && message.by !== name);
      return;
    }
    if (message.type === 'bye') lost();
    else heard();
    switch (message.type) {
      case 'hello':
        channel.current?.post(stateOf({ ...told.current, shared: deck }));
        channel.current?.post({ type: 'ink', ink: own.inkNow() });
        return;
      case 'state': {
        const { shared } = message;
        const same = message.choice === choice;
        // Places are those of the talk that they are sent with.
        const place = same ? nearestPlace(deck.steps, shared.place) : shared.place;
        told.current = { shared: { ...shared, place }, language: message.language, choice: message.choice };
        if (!same) own.onArrange(message.choice, place);
        own.follow({ type: 'follow', shared: same ? shared : { ...shared, place: deck.place } });
        if (message.language !== language) own.onLanguage(message.language);
        return;
      }
      case 'spot':
        setSpot(message.spot && { ...message.spot, light: message.light });
        return;
      case 'ink':
        own.onInk(message.ink);
        return;
      case 'ask':
        channel.current?.post({ type: 'answer', by: name });
        return;
      case 'answer':
        return;
      case 'bye':
        setSpot(null);
    }
  });

  const lead = useEffectEvent((opened: SessionChannel) => {
    opened.post(stateOf(told.current));
    opened.post({ type: 'ink', ink: own.inkNow() });
  });

  useEffect(() => {
    const opened = openSessionChannel(report, session, role, onMessage);
    channel.current = opened;
    // Who found another hall leads it to where the talk is; who comes anew is led.
    if (took.current === session) opened.post({ type: 'hello' });
    else lead(opened);
    took.current = session;
    const bye = () => opened.post({ type: 'bye' });
    // A page that comes back out of the browser's cache has to join again.
    const back = (event: PageTransitionEvent) => {
      if (event.persisted) opened.post({ type: 'hello' });
    };
    window.addEventListener('pagehide', bye);
    window.addEventListener('pageshow', back);
    return () => {
      window.removeEventListener('pagehide', bye);
      window.removeEventListener('pageshow', back);
      bye();
      opened.close();
      channel.current = null;
    };
  }, [report, session, role]);

  const tell = useCallback((shared: Shared, more: Partial<Told> = {}) => {
    const now = { ...told.current, ...more, shared };
    if (isSameTold(told.current, now)) return;
    told.current = now;
    channel.current?.post(stateOf(now));
  }, []);

  const seen = useRef(language);
  useEffect(() => {
    // A language that the other window asked for may still be loading here; what is told is the one that was asked for.
    tell(deck, language === seen.current ? { choice } : { choice, language });
    seen.current = language;
  }, [deck, language, choice, tell]);

  const point = useCallback(
    (at: Spot | null, light: boolean) => channel.current?.post({ type: 'spot', spot: at, light }),
    [],
  );
  const postInk = useCallback((ink: Ink) => channel.current?.post({ type: 'ink', ink }), []);
  return { connected, doubled, spot, point, postInk, tell };
}

/** What the other window knows. */
interface Told {
  readonly shared: Shared;
  readonly language: Language;
  readonly choice: string | null;
}

function stateOf({ shared: { place, screen, playing, zoom }, language, choice }: Told) {
  return { type: 'state', shared: { place, screen, playing, zoom }, language, choice } as const;
}

function isSameTold(a: Told, b: Told): boolean {
  return (
    isSamePlace(a.shared.place, b.shared.place) &&
    a.shared.screen === b.shared.screen &&
    a.shared.playing === b.shared.playing &&
    isSameSpot(a.shared.zoom, b.shared.zoom) &&
    a.language === b.language &&
    a.choice === b.choice
  );
}
