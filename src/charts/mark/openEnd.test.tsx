// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { OpenEnd } from './OpenEnd.tsx';
import { OPEN_END_LENGTH } from './openEndSize.ts';

test('the mark of an open end has one length, whatever its height and place', () => {
  for (const [x, height] of [
    [0, 12],
    [10.5, 18],
    [300, 54],
  ] as const) {
    const { container, unmount } = render(
      <svg>
        <OpenEnd x={x} middle={30} height={height} obsStatus="reported" />
      </svg>,
    );
    const path = container.querySelector('.chart-open-end');
    const stroke = Number(path?.getAttribute('stroke-width'));
    const xs = Array.from(path?.getAttribute('d')?.matchAll(/[ML]([\d.]+) /g) ?? [], ([, n]) => Number(n));
    expect(Math.max(...xs) + stroke / 2 - (Math.min(...xs) - stroke / 2)).toBeCloseTo(OPEN_END_LENGTH);
    expect(Math.min(...xs) - stroke / 2).toBeCloseTo(x);
    unmount();
  }
});
