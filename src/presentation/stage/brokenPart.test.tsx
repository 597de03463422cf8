// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { bundledReport } from '@/report/bundled.ts';
import { writtenSlides } from '@/report/writtenSlides.ts';
import { renderInView } from '@/report/renderInView.tsx';
import { PresenterWindow } from '../presenter/PresenterWindow.tsx';
import { Presentation } from './Presentation.tsx';
import { useKeptForTests } from './keptForTests.ts';
import { standInForStage } from './stageForTests.ts';

beforeEach(standInForStage);

const COUNT = writtenSlides(bundledReport).length;

function Deck({ slide, presenter = false }: { readonly slide: number; readonly presenter?: boolean }) {
  const kept = useKeptForTests({ slide, step: 0 });
  if (presenter) {
    return <PresenterWindow {...kept} session="alone" onSession={() => {}} onLanguage={() => {}} />;
  }
  return <Presentation {...kept} onLanguage={() => {}} onClose={() => {}} />;
}

const slide = () => {
  const element = document.querySelector<HTMLElement>('[data-slide]');
  if (!element) throw new Error('no slide is open');
  return { number: Number(element.dataset['slide']), ...within(element) };
};

describe('one broken part', () => {
  /** The bundled report with a slide whose figure does not exist, and one with notes that name such a figure. */
  const broken = {
    ...bundledReport,
    slides: writtenSlides(bundledReport).map((entry, index) => {
      if (index === 1 && entry.layout === 'headline') return { ...entry, figure: 'nowhere' };
      return index === 2 ? { ...entry, notes: { en: '{nowhere}', zh: '{nowhere}', ours: [] } } : entry;
    }),
  };

  test('a slide that can’t be drawn says so in its place, and the deck goes on and back', async () => {
    const user = userEvent.setup();
    const onCaughtError = vi.fn<(error: unknown) => void>();
    renderInView(<Deck slide={1} />, { report: broken, onCaughtError });
    await user.keyboard('{ArrowRight}');
    expect(slide().number).toBe(2);
    expect(slide().getByRole('alert').textContent).toBe(
      'Slide 2 could not be shown. The other slides are unharmed.',
    );
    await user.keyboard('{ArrowRight}');
    expect(slide().number).toBe(3);
    expect(slide().queryByRole('alert')).toBeNull();
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(slide().number).toBe(1);
    expect(slide().queryByRole('alert')).toBeNull();
    expect(onCaughtError).toHaveBeenCalled();
  });

  test('the overview and the paper show what else there is', async () => {
    const user = userEvent.setup();
    const onCaughtError = vi.fn<(error: unknown) => void>();
    renderInView(<Deck slide={2} />, { report: broken, onCaughtError });
    await user.keyboard('o');
    const overview = within(screen.getByRole('dialog', { name: 'Overview' }));
    expect(overview.getAllByRole('listitem')).toHaveLength(COUNT);
    await user.keyboard('{Escape}');
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(document.querySelectorAll('.deck-sheet-of-paper')).toHaveLength(COUNT);
    expect(document.querySelectorAll('.deck-print [role=alert]')).toHaveLength(1);
  });

  test('the presenter’s view shows what else there is', async () => {
    const user = userEvent.setup();
    const onCaughtError = vi.fn<(error: unknown) => void>();
    renderInView(<Deck slide={2} presenter />, { report: broken, onCaughtError });
    expect(screen.getByRole('region', { name: 'Now' }).textContent).toContain('Slide 2 could not be shown.');
    expect(screen.getByRole('region', { name: 'Next' }).textContent).not.toContain('could not be shown');
    expect(screen.queryByText('This part could not be shown. The rest goes on.')).toBeNull();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('region', { name: 'Now' }).textContent).not.toContain('Slide 2 could not');
    expect(screen.getByText('This part could not be shown. The rest goes on.')).toBeTruthy();
    await user.keyboard('4{Enter}');
    expect(screen.queryByText('This part could not be shown. The rest goes on.')).toBeNull();
    await user.keyboard('3{Enter}');
  });
});
