// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { loadExportWords } from '@/i18n/exportWords.ts';
import { renderInView } from '@/report/renderInView.tsx';
import { bundledReport } from '@/report/bundled.ts';
import { requestFor } from '../../requestForTests.ts';
import { PictureDialog } from './PictureDialog.tsx';

vi.mock('../../picture/svg.ts', () => ({
  sheetFor: () => Promise.resolve({ width: 1312, height: 6000 }),
}));

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = () => {};
  HTMLDialogElement.prototype.close = () => {};
});

test('a picture that is too large at a size is not made in pixels, and it is said before, with what to do', async () => {
  const user = userEvent.setup();
  const words = await loadExportWords.en();
  const asked = await requestFor(bundledReport, 'en', { kind: 'ledger' });
  const onChoose = vi.fn<ComponentProps<typeof PictureDialog>['onChoose']>();
  renderInView(
    <PictureDialog
      formats={['svg', 'png']}
      words={words}
      asking={() => asked}
      onChoose={onChoose}
      onClose={() => {}}
    />,
    { language: 'en', report: bundledReport },
  );
  expect(await screen.findByText('2624 × 12000 pixels.')).toBeTruthy();
  await user.click(screen.getByLabelText('4×', { selector: 'input' }));
  expect(screen.getByText(/5248 × 24000 pixels.*smaller size.*SVG/)).toBeTruthy();
  const png = screen.getByText('Image (PNG)');
  expect(png.getAttribute('aria-disabled')).toBe('true');
  await user.click(png);
  expect(onChoose).not.toHaveBeenCalled();
  await user.click(screen.getByText('Drawing (SVG)'));
  expect(onChoose).toHaveBeenCalledWith('svg', { scale: 4, appearance: 'light', background: 'paper' });
});
