// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseMessage, type Role, type SessionMessage } from './sessionMessage.ts';
import { windowLine, type Line } from './windowLine.ts';

const SESSION = 'the-secret';
let open: Line | null = null;
const heard = vi.fn<(message: SessionMessage) => void>();

function openAs(role: Role): Line {
  open = windowLine(role, (data) => parseMessage(data, SESSION), heard);
  return open;
}

/** Another window, and all that is said to it. */
function otherWindow() {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const window = frame.contentWindow;
  if (!window) throw new Error('no window');
  const said = vi.spyOn(window, 'postMessage').mockReturnValue();
  const says = (data: unknown) =>
    globalThis.window.dispatchEvent(new MessageEvent('message', { data, source: window }));
  return { window, said, says };
}

const hello = (from: Role, session = SESSION) => ({ session, from, type: 'hello' });

beforeEach(() => {
  heard.mockClear();
});

afterEach(() => {
  open?.close();
  window.opener = null;
  document.body.replaceChildren();
});

test('a window that writes to the hall without naming the session is neither heard nor answered', () => {
  const stranger = otherWindow();
  const hall = openAs('hall');
  for (const data of [null, 'hello', hello('presenter', ''), hello('presenter', 'a-guess')]) {
    stranger.says(data);
    hall.post(hello('hall'));
  }
  expect(stranger.said).not.toHaveBeenCalled();
  expect(heard).not.toHaveBeenCalled();
});

test('the window that opened the hall’s is told nothing', () => {
  const opener = otherWindow();
  window.opener = opener.window;
  openAs('hall').post(hello('hall'));
  expect(opener.said).not.toHaveBeenCalled();
});

test('the hall answers the window that names its session, and no stranger after it', () => {
  const [presenter, stranger] = [otherWindow(), otherWindow()];
  const hall = openAs('hall');
  presenter.says(hello('presenter'));
  expect(heard).toHaveBeenCalledOnce();
  stranger.says(hello('presenter', 'a-guess'));
  hall.post(hello('hall'));
  expect(presenter.said).toHaveBeenCalledOnce();
  expect(stranger.said).not.toHaveBeenCalled();
});

test('the hall has no word for a window that has said goodbye: another page may be in it', () => {
  const presenter = otherWindow();
  const hall = openAs('hall');
  presenter.says(hello('presenter'));
  presenter.says({ session: SESSION, from: 'presenter', type: 'bye' });
  hall.post(hello('hall'));
  expect(presenter.said).not.toHaveBeenCalled();
});

test('the presenter’s window speaks to the one that opened it, and to no other', () => {
  const [hall, stranger] = [otherWindow(), otherWindow()];
  window.opener = hall.window;
  const presenter = openAs('presenter');
  stranger.says(hello('hall'));
  presenter.post(hello('presenter'));
  expect(hall.said).toHaveBeenCalledExactlyOnceWith(hello('presenter'), { targetOrigin: '*' });
  expect(stranger.said).not.toHaveBeenCalled();
});
