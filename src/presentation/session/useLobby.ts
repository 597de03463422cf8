import { useEffect, useEffectEvent } from 'react';
import type { Role } from './sessionMessage.ts';

/** How often a presenter's window without a hall's asks for one, in ms. */
const ASKING = 700;

/**
 * Where windows of one report that have no partner find one: a presenter's window whose hall is gone asks, and a hall's window that has
 * no presenter gives its session's name. Only windows of the same origin hear each other here.
 */
export function useLobby(own: {
  readonly report: string;
  readonly role: Role;
  readonly session: string;
  readonly alone: boolean;
  /** A hall without a presenter, by its session. */
  readonly onHall: (session: string) => void;
}): void {
  const { report, role, alone } = own;
  const onMessage = useEffectEvent((channel: BroadcastChannel, data: unknown) => {
    const hall = hallIn(data);
    if (!own.alone) return;
    if (role === 'hall' && data === 'hall?') channel.postMessage({ hall: own.session });
    if (role === 'presenter' && hall !== null) own.onHall(hall);
  });
  useEffect(() => {
    const channel = lobby(report);
    if (channel === null) return;
    channel.addEventListener('message', ({ data }) => onMessage(channel, data));
    return () => channel.close();
  }, [report]);
  useEffect(() => {
    const channel = role === 'presenter' && alone ? lobby(report) : null;
    if (channel === null) return;
    const timer = window.setInterval(() => channel.postMessage('hall?'), ASKING);
    return () => {
      window.clearInterval(timer);
      channel.close();
    };
  }, [report, role, alone]);
}

/** `null` where the browser has no BroadcastChannel or refuses it. */
function lobby(report: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(`as-stated:${report}:lobby`);
  } catch {
    return null;
  }
}

function hallIn(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || !('hall' in data)) return null;
  return typeof data.hall === 'string' && /^[\da-f]{32}$/.test(data.hall) ? data.hall : null;
}
