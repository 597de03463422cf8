import { parseMessage, type Role, type SessionMessage } from './sessionMessage.ts';
import { windowLine, type Line, type Read, type Take } from './windowLine.ts';

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
 * browser keeps files (`file:`) apart, so that none arrives, the same messages also go between the hall's window and the presenter's
 * that it opened. A message that arrives twice does no harm: each tells a whole state.
 */
export function openSessionChannel(
  report: string,
  session: string,
  role: Role,
  onMessage: (message: SessionMessage) => void,
): SessionChannel {
  const read = (data: unknown): SessionMessage | null => {
    const message = parseMessage(data, session);
    // Of its own kind a window hears only that there is another one.
    return message?.from === role && message.type !== 'ask' ? null : message;
  };
  const lines = [broadcastLine(`as-stated:${report}:${session}`, read, onMessage)];
  if (window.location.protocol === 'file:') lines.push(windowLine(role, read, onMessage));
  return {
    post: (message) => {
      for (const line of lines) line?.post({ ...message, session, from: role });
    },
    close: () => {
      for (const line of lines) line?.close();
    },
  };
}

/** `null` where the browser has no BroadcastChannel or refuses it. */
function broadcastLine(name: string, read: Read, take: Take): Line | null {
  try {
    const channel = new BroadcastChannel(name);
    channel.addEventListener('message', ({ data }) => {
      const message = read(data);
      if (message !== null) take(message);
    });
    return { post: (data) => channel.postMessage(data), close: () => channel.close() };
  } catch {
    return null;
  }
}
