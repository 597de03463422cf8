// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ErrorBoundary } from './ErrorBoundary.tsx';

function Broken(): never {
  throw new Error('broken');
}

test('a part that breaks gives way to the fallback, and the parts beside it stay', () => {
  const onCaughtError = vi.fn<(error: unknown) => void>();
  render(
    <>
      <ErrorBoundary fallback={<p role="alert">Something went wrong.</p>}>
        <Broken />
      </ErrorBoundary>
      <ErrorBoundary fallback={<p role="alert">This too.</p>}>
        <p>Still here.</p>
      </ErrorBoundary>
    </>,
    { onCaughtError },
  );
  expect(screen.getByRole('alert').textContent).toBe('Something went wrong.');
  expect(screen.getByText('Still here.')).toBeTruthy();
  expect(onCaughtError).toHaveBeenCalledOnce();
});

test('a part that broke is tried anew when it has something else to show, and only then', () => {
  const onCaughtError = vi.fn<(error: unknown) => void>();
  const Part = ({ of }: { readonly of: string }) => (of === 'broken' ? <Broken /> : <p>Shows {of}.</p>);
  const guarded = (shown: string) => (
    <ErrorBoundary shown={shown} fallback={<p role="alert">Something went wrong.</p>}>
      <Part of={shown} />
    </ErrorBoundary>
  );
  const { rerender } = render(guarded('broken'), { onCaughtError });
  rerender(guarded('broken'));
  expect(screen.getByRole('alert')).toBeTruthy();
  expect(onCaughtError).toHaveBeenCalledOnce();
  rerender(guarded('something else'));
  expect(screen.getByText('Shows something else.')).toBeTruthy();
});
