// @vitest-environment jsdom
import { act, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { renderInView } from '@/report/renderInView.tsx';
import { Kept, openSlides } from '../stage/deckForTests.tsx';
import { useKeptForTests } from '../stage/keptForTests.ts';
import { standInForStage } from '../stage/stageForTests.ts';
import { PresenterWindow } from './PresenterWindow.tsx';

beforeEach(standInForStage);

describe('the presenter’s window', () => {
  const openPresenter = () => {
    const session = new URL(String(vi.mocked(window.open).mock.calls[0]?.[0])).searchParams.get('presenter');
    function Window() {
      const kept = useKeptForTests({ slide: 1, step: 0 });
      return <PresenterWindow {...kept} session={session ?? ''} onSession={() => {}} onLanguage={() => {}} />;
    }
    return renderInView(<Window />);
  };

  test('takes over the slide, and each window follows the other; one that closes does not hurt the other', async () => {
    const user = userEvent.setup();
    vi.spyOn(window, 'open').mockReturnValue(window);
    renderInView(<Kept start={{ slide: 7, step: 0 }} />);
    await user.keyboard('s');
    const presenter = openPresenter();
    const main = within(presenter.container);
    expect(await main.findByText('In step with the audience’s window')).toBeTruthy();
    expect(openSlides().map(({ dataset }) => dataset['slide'])).toEqual(['7', '7']);
    await user.click(main.getByText('Next', { selector: 'button' }));
    expect(openSlides().map(({ dataset }) => dataset['slide'])).toEqual(['8', '8']);
    await user.click(main.getByText('Black screen', { selector: 'button' }));
    expect(document.querySelector('.deck-blank')).toBeTruthy();
    presenter.unmount();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(openSlides().map(({ dataset }) => dataset['slide'])).toEqual(['9']);
  }, 20_000);

  test('a rehearsal gives each slide its time, over a reload, and a table in the end', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    vi.spyOn(window, 'open').mockReturnValue(window);
    const hall = renderInView(<Kept start={{ slide: 1, step: 0 }} />);
    await user.keyboard('s');
    hall.unmount();
    const first = openPresenter();
    await user.click(first.getByRole('button', { name: 'Rehearse' }));
    act(() => void vi.advanceTimersByTime(20_000));
    await user.keyboard('{PageDown}');
    act(() => void vi.advanceTimersByTime(5000));
    first.unmount();
    const again = openPresenter();
    await user.click(again.getByRole('button', { name: 'End rehearsal' }));
    const cells = within(again.getByRole('table')).getAllByRole('cell');
    // The slide of a window that was closed is another one when it opens: at the first again.
    expect(cells[0]?.textContent).toMatch(/^0:2\d$/);
    expect(cells[1]?.textContent).toMatch(/^0:0[5-9]$/);
    expect(cells.at(-1)?.textContent).toMatch(/^0:[23]\d$/);
    await user.click(again.getByRole('button', { name: 'Forget these times' }));
    expect(again.queryByRole('button', { name: 'Time per slide' })).toBeNull();
    vi.useRealTimers();
  }, 20_000);
});
