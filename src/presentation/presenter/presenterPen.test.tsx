// @vitest-environment jsdom
import { waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { bundledReport } from '@/report/bundled.ts';
import { writtenSlides } from '@/report/writtenSlides.ts';
import { renderInView } from '@/report/renderInView.tsx';
import { useKeptForTests } from '../stage/keptForTests.ts';
import { standInForStage } from '../stage/stageForTests.ts';
import { PresenterWindow } from './PresenterWindow.tsx';

beforeEach(standInForStage);
beforeEach(() => window.localStorage.clear());

/** One figure alone. */
const SLIDE = 7;

function Presenter({ session }: { readonly session: string }) {
  const kept = useKeptForTests({ slide: SLIDE, step: 0 });
  return <PresenterWindow {...kept} session={session} onSession={() => {}} onLanguage={() => {}} />;
}

const open = (session = 'tonight') => renderInView(<Presenter session={session} />);
const drawn = () => document.querySelector('.deck-ink path')?.getAttribute('d') ?? null;

/** The current slide in small, as large as a real one. */
function picture(): HTMLElement {
  const target = document.querySelector<HTMLElement>('.deck-now-picture');
  if (!target) throw new Error('no slide');
  target.setPointerCapture = () => {};
  target.getBoundingClientRect = () => new DOMRect(0, 0, 800, 450);
  return target;
}

test('what was drawn is there again when the presenter’s window is, until its slide is left', async () => {
  const user = userEvent.setup();
  const first = open();
  await user.keyboard('d');
  const target = picture();
  await user.pointer([
    { keys: '[MouseLeft>]', target, coords: { clientX: 200, clientY: 225 } },
    { target, coords: { clientX: 400, clientY: 225 } },
    { keys: '[/MouseLeft]', target, coords: { clientX: 400, clientY: 225 } },
  ]);
  expect(drawn()).toBe('M250 500L500 500');
  window.dispatchEvent(new Event('pagehide'));
  first.unmount();

  const again = open();
  expect(drawn()).toBe('M250 500L500 500');
  await user.keyboard('{PageDown}');
  await waitFor(() => expect(window.localStorage.getItem('as-stated:ink')).toMatch(/"strokes":\[\]/));
  again.unmount();
  open();
  expect(drawn()).toBeNull();
});

test('another session’s drawing is not shown', async () => {
  const ink = { slide: writtenSlides(bundledReport)[SLIDE - 1]?.id, strokes: [[{ x: 0, y: 0 }]] };
  window.localStorage.setItem('as-stated:ink', `before ${JSON.stringify(ink)}`);
  open();
  expect(drawn()).toBeNull();
});

test('the spotlight is seen on the slide in the presenter’s window too, while it is in the hand and over it', async () => {
  const user = userEvent.setup();
  open();
  const light = () => document.querySelector<HTMLElement>('.deck-now-picture .deck-light');
  const target = picture();
  await user.pointer({ target, coords: { clientX: 80, clientY: 90 } });
  expect(light()).toBeNull();
  await user.keyboard('h');
  await user.pointer({ target, coords: { clientX: 400, clientY: 90 } });
  expect(light()?.style.getPropertyValue('--x')).toBe('50%');
  expect(light()?.style.getPropertyValue('--y')).toBe('20%');
  await user.keyboard('{Escape}');
  expect(light()).toBeNull();
});
