import type { Role, SessionMessage } from './sessionMessage.ts';

/** One way on which messages go and come. */
export interface Line {
  readonly post: (data: unknown) => void;
  readonly close: () => void;
}

/** Reads what came in; `null` for what is no message of this session from the other window. */
export type Read = (data: unknown) => SessionMessage | null;
/** What is done with a message. */
export type Take = (message: SessionMessage) => void;

/**
 * From window to window. Every message names the session, which is its secret, and files have no origin to check ("null"), so
 * each goes to one window only, which knows the name already: the presenter's to its opener, which put the name into its address;
 * the hall's to the window that last spoke in the session's name, until that says goodbye. The hall has no word for its own opener.
 */
export function windowLine(role: Role, read: Read, take: Take): Line {
  const opener: unknown = role === 'presenter' ? window.opener : null;
  let peer = isMessageTarget(opener) ? opener : null;
  const listen = (event: MessageEvent<unknown>) => {
    const message = read(event.data);
    if (message === null) return;
    // Before the message is acted upon: that may be by an answer.
    if (role === 'hall') peer = message.type === 'bye' ? null : event.source;
    take(message);
  };
  window.addEventListener('message', listen);
  return {
    // No origin can be named: that of a file is "null", which `targetOrigin` does not take.
    post: (data) => peer?.postMessage(data, { targetOrigin: '*' }),
    close: () => window.removeEventListener('message', listen),
  };
}

/** Reads nothing of a window but what other origins may read. */
function isMessageTarget(target: unknown): target is MessageEventSource {
  return typeof target === 'object' && target !== null && 'postMessage' in target;
}
