// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { I18nProvider } from '@/i18n/I18n.tsx';
import { allMessages } from '@/i18n/allMessages.ts';
import { dayNumberOf } from '@/period/day.ts';
import { Ticks } from './Ticks.tsx';

const years = [2019, 2020, 2021, 2022].map((year) => ({
  dayNumber: dayNumberOf({ year, month: 1, day: 1 }),
  year,
  month: 1,
  day: null,
}));
const scale = { origin: years[0]?.dayNumber ?? 0, pxPerDay: 0.3 };

it('writes no label that would be cut at an end of the axis', () => {
  const { container } = render(
    <I18nProvider language="en" messages={allMessages.en}>
      <Ticks ticks={years} scale={scale} x={0} sight={{ from: 40, to: 345 }} fontSize={12} />
    </I18nProvider>,
  );
  expect(container.querySelectorAll('.tl-tick')).toHaveLength(4);
  expect(screen.queryByText(/2019/)).toBeNull();
  expect(screen.queryByText(/2020/)).not.toBeNull();
  expect(screen.queryByText(/2021/)).not.toBeNull();
  expect(screen.queryByText(/2022/)).toBeNull();
});
