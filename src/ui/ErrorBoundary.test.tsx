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

test('a part that broke is drawn again when what it is drawn from changes, and not before', () => {
  function OddIsBroken({ number }: { readonly number: number }) {
    if (number % 2 === 1) throw new Error('odd');
    return <p>{number}</p>;
  }
  const guarded = (number: number, from: number) => (
    <ErrorBoundary fallback={<p>Odd.</p>} from={[from, 'same']}>
      <OddIsBroken number={number} />
    </ErrorBoundary>
  );
  const { rerender } = render(guarded(1, 1), { onCaughtError: () => {} });
  expect(screen.getByText('Odd.')).toBeTruthy();
  rerender(guarded(2, 1));
  expect(screen.getByText('Odd.')).toBeTruthy();
  rerender(guarded(2, 2));
  expect(screen.getByText('2')).toBeTruthy();
});
