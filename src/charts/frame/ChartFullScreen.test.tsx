// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { renderInView } from '@/report/renderInView.tsx';
import { ChartCard } from './ChartCard.tsx';
import { bundledChart } from '../contextForTests.ts';
import { standInForScreen } from '@/ui/screen/screenForTests.ts';
import { fetchGraphics } from '../graphicsForTests.ts';

beforeAll(fetchGraphics);
beforeEach(() => {
  standInForScreen(1200);
  // jsdom has no full screen and no modal dialogs.
  Object.defineProperty(document, 'fullscreenEnabled', { configurable: true, value: true });
  Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('Permission denied'));
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

const open = async () => {
  const user = userEvent.setup();
  const view = renderInView(<ChartCard entry={bundledChart('disinfectant', 'symbols')} />);
  await user.click(screen.getByRole('button', { name: /^Full screen: Disinfectant/ }));
  return { user, view, dialog: screen.getByRole('dialog', { name: /Disinfectant/ }) };
};

test('a chart fills the window even where the browser denies its own full screen', async () => {
  const { dialog } = await open();
  const graphic = await within(dialog).findByRole('img', {
    name: /more than 40 tons/,
  });
  expect(graphic.querySelectorAll('.chart-symbol')).toHaveLength(40);
  expect(within(dialog).getByRole('link', { name: /paragraph 3/ })).toBeTruthy();
});

test('Escape and the button both leave it, and Escape goes no further', async () => {
  const { user, dialog } = await open();
  const beyond = vi.fn<(event: KeyboardEvent) => void>();
  window.addEventListener('keydown', beyond);
  within(dialog).getByRole('button', { name: 'Close' }).focus();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(beyond.mock.calls.every(([event]) => event.defaultPrevented)).toBe(true);
  window.removeEventListener('keydown', beyond);

  await user.click(screen.getByRole('button', { name: /^Full screen/ }));
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});
