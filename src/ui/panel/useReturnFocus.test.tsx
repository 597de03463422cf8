// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { useEffect, useRef } from 'react';
import { expect, test } from 'vitest';
import { useReturnFocus } from './useReturnFocus.ts';

function Opened() {
  const ref = useRef<HTMLDivElement>(null);
  useReturnFocus(ref, () => document.querySelectorAll('#opener'));
  return (
    <div ref={ref}>
      <button type="button">Inside</button>
    </div>
  );
}

function Successor() {
  const ref = useRef<HTMLButtonElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <button ref={ref} type="button">
      Successor
    </button>
  );
}

function Page({ shows }: { readonly shows: 'opened' | 'nothing' | 'successor' }) {
  return (
    <>
      <button type="button" id="opener">
        Opener
      </button>
      <button type="button">Elsewhere</button>
      {shows === 'opened' && <Opened />}
      {shows === 'successor' && <Successor />}
    </>
  );
}

const focused = () => document.activeElement?.textContent;
const focus = (name: string) => act(() => screen.getByRole('button', { name }).focus());

test.each([
  ['goes back to the opener from what has gone', 'Inside', 'nothing', 'Opener'],
  ['stays where it is outside of what has gone', 'Elsewhere', 'nothing', 'Elsewhere'],
  ['is left to what has come instead', 'Inside', 'successor', 'Successor'],
] as const)('the focus %s', async (_, from, shows, to) => {
  const { rerender } = render(<Page shows="opened" />);
  focus(from);
  await act(async () => rerender(<Page shows={shows} />));
  expect(focused()).toBe(to);
});
