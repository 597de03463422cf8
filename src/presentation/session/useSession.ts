import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useHeartbeat } from './useHeartbeat.ts';
import type { Language } from '@/i18n/languages.ts';
import { isSamePlace, nearestPlace, type Deck, type DeckAction, type Shared } from '../deck/deck.ts';
import { openSessionChannel, type SessionChannel } from './sessionChannel.ts';
import type { Role, SessionMessage, Spot } from './sessionMessage.ts';

interface Session {
  readonly report: string;
  readonly session: string;
  readonly role: Role;
  readonly deck: Deck;
  /** Moves this window's deck only. */
  readonly follow: (action: DeckAction) => void;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/**
 * Keeps this window in step with the other one of its session: who comes (or comes back after a reload) says hello and takes over
 * where the other stands; from then on each tells the other what was done in it. Without another window nothing happens.
 */
export function useSession(own: Session): {
  readonly connected: boolean;
  /** Whether another presenter's window drives the same hall. */
  readonly doubled: boolean;
  /** Where the other window points. */
  readonly spot: Spot | null;
  readonly point: (spot: Spot | null) => void;
  /** Tells where the deck stands now, before this window has drawn it: the other one need not wait for that. */
  readonly tell: (shared: Shared) => void;
} {
  const { report, session, role, deck, language } = own;
  const [spot, setSpot] = useState<Spot | null>(null);
  const channel = useRef<SessionChannel | null>(null);
  const [name] = useState(() => Math.random().toString(36));
  const ask = useCallback(() => channel.current?.post({ type: 'ask', by: name }), [name]);
  const { connected, heard, lost } = useHeartbeat(role, ask);
  const [doubled, setDoubled] = useState(false);
  const took = useRef(session);
  const told = useRef<{ shared: Shared; language: Language }>({ shared: deck, language });

  const onMessage = useEffectEvent((message: SessionMessage) => {
    if (message.from === role) {
      setDoubled(message.type === 'ask' && message.by !== name);
      return;
    }
    if (message.type === 'bye') lost();
    else heard();
    switch (message.type) {
      case 'hello':
        channel.current?.post(stateOf(deck, told.current.language));
        return;
      case 'state': {
        const place = nearestPlace(deck.steps, message.shared.place);
        told.current = { shared: { ...message.shared, place }, language: message.language };
        own.follow({ type: 'follow', shared: message.shared });
        if (message.language !== language) own.onLanguage(message.language);
        return;
      }
      case 'spot':
        setSpot(message.spot);
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

  useEffect(() => {
    const opened = openSessionChannel(report, session, role, onMessage);
    channel.current = opened;
    // Who found another hall leads it to where the talk is; who comes anew is led.
    if (took.current === session) opened.post({ type: 'hello' });
    else opened.post(stateOf(told.current.shared, told.current.language));
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

  const tell = useCallback((shared: Shared, wanted = told.current.language) => {
    if (isSameShared(told.current.shared, shared) && told.current.language === wanted) return;
    told.current = { shared, language: wanted };
    channel.current?.post(stateOf(shared, wanted));
  }, []);

  const seen = useRef(language);
  useEffect(() => {
    // A language that the other window asked for may still be loading here; what is told is the one that was asked for.
    tell(deck, language === seen.current ? undefined : language);
    seen.current = language;
  }, [deck, language, tell]);

  const point = useCallback((at: Spot | null) => channel.current?.post({ type: 'spot', spot: at }), []);
  return { connected, doubled, spot, point, tell };
}

function stateOf({ place, screen, playing }: Shared, language: Language) {
  return { type: 'state', shared: { place, screen, playing }, language } as const;
}

function isSameShared(a: Shared, b: Shared): boolean {
  return isSamePlace(a.place, b.place) && a.screen === b.screen && a.playing === b.playing;
}
