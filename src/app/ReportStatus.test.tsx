// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { LoadFailure } from '@/report/loading/loadFailure.ts';
import { renderInView } from '@/report/renderInView.tsx';
import { ReportStatus } from './ReportStatus.tsx';
import type { LoadState } from './loadState.ts';

function show(state: LoadState, language: 'en' | 'zh' = 'en', title: string | null = 'Another title') {
  const handlers = { onRetry: vi.fn<() => void>(), onBack: vi.fn<() => void>() };
  renderInView(<ReportStatus address="other.json" title={title} state={state} {...handlers} />, { language });
  return handlers;
}

const failed = (failure: LoadFailure, retrying = false): LoadState => ({ kind: 'failed', failure, retrying });
const said = () => screen.getByRole('status').textContent;

describe('each failure has words of its own, with what to do:', () => {
  const failures: readonly (readonly [failure: LoadFailure, en: RegExp, zh: RegExp])[] = [
    [
      { kind: 'address', beside: true },
      /begin with https, or files beside.*Correct/,
      /以https开头.*同处.*更正/,
    ],
    [{ kind: 'address', beside: false }, /begin with https are loaded.*Correct/, /以https开头的地址。请更正/],
    [{ kind: 'not-utf8' }, /not written in UTF-8.*Save/, /UTF-8编码.*重新保存/],
    [{ kind: 'reader' }, /part of this product.*could not be loaded\. Try again/, /未能加载。请在联网后重试/],
    [{ kind: 'fault' }, /its own fault/, /不是文件的问题/],
    [{ kind: 'offline' }, /You are offline\. Connect/, /当前离线。请连接/],
    [{ kind: 'network' }, /No answer came.*CORS/, /没有回应.*CORS/],
    [{ kind: 'timeout' }, /within 60 seconds\. Try again/, /60秒内没有收到/],
    [{ kind: 'too-large' }, /larger than 25 MB.*Shorten/, /超过25 MB.*缩短/],
    [{ kind: 'status', status: 404 }, /no such file \(404\)\. Check/, /没有这个文件（404）/],
    [{ kind: 'status', status: 503 }, /error \(503\)\. Try again later/, /返回错误（503）/],
    [
      { kind: 'not-json', detail: 'Unexpected end' },
      /not JSON.*Unexpected end.*Check that it is complete/,
      /不是JSON.*Unexpected end/,
    ],
  ];
  test.each(failures)('%j', (failure, en, zh) => {
    show(failed(failure));
    expect(said()).toContain('The report at other.json can’t be shown.');
    expect(said()).toMatch(en);
    cleanup();
    show(failed(failure), 'zh');
    expect(said()).toMatch(zh);
  });
});

test('what the schema refuses is listed with its place; a long list is cut, and the rest counted', async () => {
  const problems = Array.from({ length: 20 }, (_, i) => ({
    path: i === 0 ? '' : `figures[${i}]`,
    refusal: { reason: 'empty' } as const,
  }));
  show(failed({ kind: 'invalid', problems, more: 1000 }));
  const lines = (await screen.findAllByRole('listitem')).map(({ textContent }) => textContent);
  expect(lines).toHaveLength(13);
  expect(lines[0]).toBe('the whole file is empty. Write something, or leave it out where it may be missing.');
  expect(lines[1]).toMatch(/^figures\[1\] is empty\./);
  expect(lines[12]).toBe('and 1008 more');
  expect(said()).toContain('1020 mistakes');
});

test('what a file’s mistake quotes is shown as text, never as markup', async () => {
  show(
    failed({
      kind: 'invalid',
      problems: [
        { path: 'title', refusal: { reason: 'unknown-keys', keys: ['<img src=x onerror=alert(1)>'] } },
      ],
      more: 0,
    }),
  );
  await screen.findByRole('listitem');
  expect(document.querySelector('img')).toBeNull();
  expect(said()).toContain('<img src=x onerror=alert(1)>');
});

test('a failure can be tried again or left; while it is tried again the button says that it waits', async () => {
  const { onRetry, onBack } = show(failed({ kind: 'network' }));
  const retry = screen.getByRole('button', { name: 'Try again' });
  expect(retry.getAttribute('aria-disabled')).toBe('false');
  await userEvent.click(retry);
  expect(onRetry).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole('button', { name: 'Back to the bundled report' }));
  expect(onBack).toHaveBeenCalledOnce();
  cleanup();
  show(failed({ kind: 'network' }, true));
  expect(screen.getByRole('button', { name: 'Try again' }).getAttribute('aria-disabled')).toBe('true');
});

test('loading, trying again and having loaded are each said', () => {
  show({ kind: 'loading', attempt: 1 });
  expect(said()).toMatch(/Loading the report at other\.json.*What you see is still “Another title”/);
  cleanup();
  show({ kind: 'loading', attempt: 2 });
  expect(said()).toContain('trying again (attempt 2)');
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  cleanup();
  show({ kind: 'shown' });
  expect(said()).toBe('Loaded: Another title');
});

test('what is still shown is named, and where nothing is, nothing is said to be', () => {
  show(failed({ kind: 'network' }));
  expect(said()).toContain('What you see is still “Another title”.');
  cleanup();
  show(failed({ kind: 'network' }), 'en', null);
  expect(said()).not.toContain('What you see');
});
