// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { CopyButton } from './CopyButton.tsx';

function show(text: () => string) {
  render(
    <CopyButton text={text} done="Copied." refused="Copy it yourself:">
      Copy
    </CopyButton>,
  );
  return screen.getByRole('button', { name: 'Copy' });
}

test('copies the text as it is when the button is pressed, and says so', async () => {
  const user = userEvent.setup();
  let text = 'before';
  const button = show(() => text);
  text = 'now';
  expect(screen.getByRole('status', { name: '' }).textContent).toBe('');
  await user.click(button);
  expect(await navigator.clipboard.readText()).toBe('now');
  expect(screen.getAllByRole('status')[0]?.textContent).toBe('Copied.');
});

test('where the clipboard is refused, the text is there to be copied by hand', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  await user.click(show(() => 'the text'));
  expect(screen.getAllByRole('status')[0]?.textContent).toBe('Copy it yourself: the text');
});

test('where there is no clipboard at all, likewise', async () => {
  const user = userEvent.setup();
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  await user.click(show(() => 'the text'));
  expect(screen.getByText('the text')).toBeTruthy();
});

test.each([
  ['copied', null],
  ['refused', new DOMException('no', 'NotAllowedError')],
])('what was %s before the language changed is not said again in the other one', async (_, refusal) => {
  const user = userEvent.setup();
  if (refusal) vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(refusal);
  const words = { en: ['Copied.', 'Copy it yourself:'], zh: ['已复制。', '请自行复制：'] } as const;
  const button = (language: 'en' | 'zh') => (
    <CopyButton text={() => 'the text'} done={words[language][0]} refused={words[language][1]}>
      Copy
    </CopyButton>
  );
  const { rerender, container } = render(button('en'));
  await user.click(screen.getByRole('button'));
  const status = container.querySelector('.ui-copy-status');
  expect(status?.textContent).not.toBe('');
  rerender(button('zh'));
  expect(status?.textContent).toBe('');
});
