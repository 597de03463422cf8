// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { startTransition, Suspense } from 'react';
import { expect, test, vi } from 'vitest';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { later } from './later.tsx';

const Greeting = ({ name }: { readonly name: string }) => <p>Good day, {name}</p>;

test('a part is waited for the first time, and is there without a break ever after', async () => {
  const load = vi.fn<() => Promise<typeof Greeting>>().mockResolvedValue(Greeting);
  const Part = later(load);
  const page = (
    <Suspense fallback="…">
      <Part name="Ada" />
    </Suspense>
  );
  await act(async () => void render(page));
  expect(screen.getByText('Good day, Ada')).toBeTruthy();
  const { container } = render(page);
  expect(container.textContent).toBe('Good day, Ada');
  expect(load).toHaveBeenCalledOnce();
});

test('a part that was fetched ahead is drawn at once', async () => {
  const Part = later(() => Promise.resolve(Greeting));
  await Part.fetch();
  const { container } = render(
    <Suspense fallback="…">
      <Part name="Ada" />
    </Suspense>,
  );
  expect(container.textContent).toBe('Good day, Ada');
});

test('a download that failed says so to what is around it, and is tried again when the part is drawn anew', async () => {
  vi.useFakeTimers();
  const load = vi.fn<() => Promise<typeof Greeting>>().mockRejectedValueOnce(new Error('no network'));
  load.mockResolvedValue(Greeting);
  const Part = later(load);
  const page = (shown: number) => (
    <ErrorBoundary shown={shown} fallback="It could not be had.">
      <Suspense fallback="…">
        <Part name="Ada" />
      </Suspense>
    </ErrorBoundary>
  );
  const caught = vi.fn<(error: unknown) => void>();
  const { container, rerender } = await act(async () => render(page(1), { onCaughtError: caught }));
  expect(container.textContent).toBe('It could not be had.');
  expect(caught).toHaveBeenCalledOnce();
  expect(load).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(1000);
  await act(async () => rerender(page(2)));
  expect(container.textContent).toBe('Good day, Ada');
  vi.useRealTimers();
});

test('a part that comes between two drawings is drawn as React asks where what stood before is kept meanwhile', async () => {
  let arrive: (part: typeof Greeting) => void = () => {};
  const Part = later(() => new Promise<typeof Greeting>((done) => (arrive = done)));
  const page = (named: string | null) => (
    <Suspense fallback="…">{named === null ? 'Before' : <Part name={named} />}</Suspense>
  );
  const { container, rerender } = render(page(null));
  await act(async () => startTransition(() => rerender(page('Ada'))));
  expect(container.textContent).toBe('Before');
  await act(async () => {
    arrive(Greeting);
    await Part.fetch();
  });
  expect(container.textContent).toBe('Good day, Ada');
});
