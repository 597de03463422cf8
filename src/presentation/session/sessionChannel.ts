import { parseMessage, type Role, type SessionMessage } from './sessionMessage.ts';

type Outgoing = SessionMessage extends infer Message
  ? Message extends SessionMessage
    ? Omit<Message, 'session' | 'from'>
    : never
  : never;

/** The line between the hall's window and the presenter's. */
export interface SessionChannel {
  readonly post: (message: Outgoing) => void;
  readonly close: () => void;
}

/**
 * Opens the line of one session of one report. It is a BroadcastChannel, which outlives a reload of either window; where a
 * browser keeps files (`file:`) apart, so that none arrives, the same messages also go to the window that opened this one and
 * back. A message that arrives twice does no harm: each tells a whole state.
 */
export function openSessionChannel(
  report: string,
  session: string,
  role: Role,
  onMessage: (message: SessionMessage) => void,
): SessionChannel {
  const receive = (data: unknown) => {
    const message = parseMessage(data, session);
    if (message !== null && message.from !== role) onMessage(message);
  };
  const lines = [broadcastLine(`as-stated:${report}:${session}`, receive)];
  if (window.location.protocol === 'file:') lines.push(windowLine(receive));
  return {
    post: (message) => {
      for (const line of lines) line?.post({ ...message, session, from: role });
    },
    close: () => {
      for (const line of lines) line?.close();
    },
  };
}

interface Line {
  readonly post: (data: unknown) => void;
  readonly close: () => void;
}

/** `null` where the browser has no BroadcastChannel or refuses it. */
function broadcastLine(name: string, receive: (data: unknown) => void): Line | null {
  try {
    const channel = new BroadcastChannel(name);
    channel.addEventListener('message', ({ data }) => receive(data));
    return { post: (data) => channel.postMessage(data), close: () => channel.close() };
  } catch {
    return null;
  }
}

/** Between an opener and its popup. Files have no origin to check ("null"): the session's secret name stands in for it. */
function windowLine(receive: (data: unknown) => void): Line {
  let popup: MessageEventSource | null = null;
  const listen = (event: MessageEvent<unknown>) => {
    if (event.source !== window.opener) popup = event.source;
    receive(event.data);
  };
  window.addEventListener('message', listen);
  return {
    post: (data) => {
      const opener: unknown = window.opener;
      if (isMessageTarget(opener)) tell(opener, data);
      if (popup !== null) tell(popup, data);
    },
    close: () => window.removeEventListener('message', listen),
  };
}

/** Reads nothing of a window but what other origins may read. */
function isMessageTarget(target: unknown): target is MessageEventSource {
  return typeof target === 'object' && target !== null && 'postMessage' in target;
}

function tell(target: MessageEventSource, data: unknown): void {
  target.postMessage(data, { targetOrigin: '*' });
}
