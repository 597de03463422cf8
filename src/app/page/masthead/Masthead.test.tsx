// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { NuqsTestingAdapter, type OnUrlUpdateFunction } from 'nuqs/adapters/testing';
import { report } from 'virtual:report';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renderInView } from '@/report/renderInView.tsx';
import { standInForScreen } from '@/ui/screen/screenForTests.ts';
import { Masthead } from './Masthead.tsx';

beforeEach(() => {
  standInForScreen(1440);
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterEach(() => vi.unstubAllGlobals());

function show(language: 'en' | 'zh' = 'en', of = report) {
  const updated = vi.fn<OnUrlUpdateFunction>();
  renderInView(
    <NuqsTestingAdapter onUrlUpdate={updated} hasMemory>
      <Masthead />
    </NuqsTestingAdapter>,
    { language, report: of },
  );
  return updated;
}

const links = () =>
  within(screen.getByRole('navigation'))
    .getAllByRole('link')
    .map(({ textContent }) => textContent);

test('the links name the sections, the figures counted in words', () => {
  show();
  expect(links()).toEqual(['The ten figures', 'Closer looks', 'Timeline', 'What can’t be stated', 'About']);
});

test('no link leads to a part that the report does not have', () => {
  show('en', { ...report, timeline: [], charts: [] });
  expect(links()).toEqual(['The ten figures', 'What can’t be stated', 'About']);
});

test('the appearance is a button with a name that says whether it is dark; the address keeps only what differs from the system', async () => {
  const updated = show();
  const dark = screen.getByRole('button', { name: 'Dark appearance', hidden: true });
  expect(dark.getAttribute('aria-pressed')).toBe('false');
  await userEvent.click(dark);
  expect(updated.mock.lastCall?.[0].searchParams.get('appearance')).toBe('dark');
  expect(dark.getAttribute('aria-pressed')).toBe('true');
  await userEvent.click(dark);
  expect(updated.mock.lastCall?.[0].searchParams.get('appearance')).toBeNull();
});

test('sharing opens a dialog with the link, and a code for each part, in the reader’s language', async () => {
  const user = userEvent.setup();
  show('zh');
  await user.click(screen.getByRole('button', { name: '分享', hidden: true }));
  const dialog = within(await screen.findByRole('dialog', { name: '分享', hidden: true }));
  await user.click(dialog.getByRole('button', { name: '复制链接', hidden: true }));
  expect(await dialog.findByText('链接已复制。')).toBeTruthy();
  expect(await navigator.clipboard.readText()).toBe(location.href);
  expect(dialog.queryByRole('button', { name: '发送……', hidden: true })).toBeNull();
  await user.selectOptions(dialog.getByLabelText('部分'), 'timeline');
  await user.selectOptions(dialog.getByLabelText('外观'), 'dark');
  await user.click(dialog.getByRole('button', { name: '复制代码', hidden: true }));
  const code = await navigator.clipboard.readText();
  expect(code).toContain('?lang=zh&amp;appearance=dark&amp;embed=timeline"');
  await user.click(dialog.getByRole('button', { name: '关闭', hidden: true }));
  expect(screen.queryByRole('dialog', { hidden: true })).toBeNull();
});

test('the system’s own sharing is offered where there is one, and a failure of it is said', async () => {
  const user = userEvent.setup();
  const share = vi.fn<(data: ShareData) => Promise<void>>().mockRejectedValueOnce(new Error('no'));
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { share }));
  show();
  await user.click(screen.getByRole('button', { name: 'Share', hidden: true }));
  await user.click(await screen.findByRole('button', { name: 'Send…', hidden: true }));
  expect(share).toHaveBeenCalledExactlyOnceWith({ title: document.title, url: location.href });
  expect(await screen.findByText(/could not send it/)).toBeTruthy();
});
