// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { NuqsTestingAdapter, type OnUrlUpdateFunction } from 'nuqs/adapters/testing';
import { report } from 'virtual:report';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renderInView } from '@/report/renderInView.tsx';
import { standInForScreen } from '@/ui/screenForTests.ts';
import { Masthead } from './Masthead.tsx';

beforeEach(() => standInForScreen(1440));
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

test('sharing is the system’s where it has one, and says nothing more', async () => {
  const user = userEvent.setup();
  const share = vi.fn<(data: ShareData) => Promise<void>>().mockResolvedValue();
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { share }));
  show();
  await user.click(screen.getByRole('button', { name: 'Share', hidden: true }));
  expect(share).toHaveBeenCalledExactlyOnceWith({ title: document.title, url: location.href });
  expect(screen.queryByText('Link copied.')).toBeNull();
});

test('where the system’s sharing fails, and where there is none, the link is copied and that is said', async () => {
  const user = userEvent.setup();
  show('zh');
  await user.click(screen.getByRole('button', { name: '分享', hidden: true }));
  expect(await screen.findByText('链接已复制。')).toBeTruthy();
  expect(await navigator.clipboard.readText()).toBe(location.href);
});
