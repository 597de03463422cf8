// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { bundledReport } from '@/report/bundled.ts';
import { requestFor } from '../requestForTests.ts';
import { makePng } from './png.ts';

const draws = vi.hoisted(() => vi.fn<() => never>());
vi.mock('./svg.ts', () => ({ sheetFor: draws }));

test.each([
  ['as it comes', undefined, 1000, 'too-large-at-all'],
  [
    'at a size that was chosen',
    { scale: 4, appearance: 'light', background: 'paper' } as const,
    300,
    'too-large',
  ],
])(
  'a ledger that no browser can paint, %s, is refused before it is drawn',
  async (_, look, count, reason) => {
    const [figure] = bundledReport.figures;
    if (!figure) throw new Error('No figure');
    const figures = Array.from({ length: count }, (__, i) => ({ ...figure, id: `figure-${i}` }));
    const request = await requestFor({ ...bundledReport, figures }, 'en', { kind: 'ledger' });
    const asked = look ? { ...request, look } : request;
    await expect(
      Promise.resolve().then(() => makePng(asked, new AbortController().signal)),
    ).rejects.toMatchObject({
      reason,
    });
    expect(draws).not.toHaveBeenCalled();
  },
);
