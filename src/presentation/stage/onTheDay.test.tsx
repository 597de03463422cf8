// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { languages } from '@/i18n/languages.ts';
import { bundledReport } from '@/report/bundled.ts';
import { writtenSlides } from '@/report/writtenSlides.ts';
import { renderInView } from '@/report/renderInView.tsx';
import type { Place } from '../deck/deck.ts';
import { useKeptForTests } from './keptForTests.ts';
import { Presentation } from './Presentation.tsx';
import { standInForStage } from './stageForTests.ts';

beforeEach(standInForStage);

const COUNT = writtenSlides(bundledReport).length;
const numberOf = (id: string) => writtenSlides(bundledReport).findIndex((slide) => slide.id === id) + 1;

/** The deck, and what the address says of it. */
function Kept(props: { readonly start?: Place; readonly address?: Parameters<typeof useKeptForTests>[1] }) {
  const { start = { slide: 1, step: 0 }, address } = props;
  const kept = useKeptForTests(start, address);
  return (
    <>
      <Presentation {...kept} onClose={() => {}} onLanguage={() => {}} />
      <output data-testid="address" hidden>{`${kept.choice} ${kept.play} ${kept.place.slide}`}</output>
    </>
  );
}

const openSlide = () => document.querySelector<HTMLElement>('[data-slide]');
const openNumber = () => Number(openSlide()?.dataset['slide']);

describe('on the day', () => {
  // First of all, as nobody here has asked for them before.
  test('the words of the other language are there before anyone asks for them, so that no network is needed then', () => {
    const load = vi.spyOn(languages.zh, 'load');
    renderInView(<Kept />);
    expect(load).toHaveBeenCalledOnce();
  });

  test('in the overview whatever is typed is looked for at once; 9 and Enter go to slide 9', async () => {
    const user = userEvent.setup();
    renderInView(<Kept />);
    await user.keyboard('o');
    await user.keyboard('9');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    await user.keyboard('{Enter}');
    expect(openNumber()).toBe(9);
    await user.keyboard('o');
    await user.keyboard('one day');
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('one day');
    await user.keyboard('{Enter}');
    expect(openNumber()).toBe(numberOf('when'));
  });

  test('slides are hidden, shown and moved for this talk in the overview, which says so; numbers are the talk’s', async () => {
    const user = userEvent.setup();
    renderInView(<Kept start={{ slide: 3, step: 0 }} />);
    const address = () => screen.getByTestId('address').textContent;
    const said = () =>
      within(screen.getByRole('dialog', { name: 'Overview' })).getByRole('status').textContent;
    await user.keyboard('o');
    await user.keyboard('{ArrowLeft}{Delete}');
    expect(said()).toBe(`Hidden; ${COUNT - 1} slides are left`);
    expect(address()).toBe(`1,3-${COUNT} null 2`);
    // The slide that is shown stays the same.
    expect(openSlide()?.querySelector('h2')?.textContent).toContain('person by person');
    const hidden = screen.getByRole('button', { name: /^Hidden: People/ });
    expect(document.activeElement).toBe(hidden);
    await user.keyboard('{Home}{ArrowRight}{Alt>}{ArrowRight}{/Alt}');
    expect(said()).toBe(`Now slide 3 of ${COUNT - 1}`);
    expect(address()).toBe(`1,4,3,5-${COUNT} null 3`);
    expect(document.activeElement?.textContent).toMatch(/^3 /);
    await user.click(screen.getByRole('button', { name: /^Show: People/ }));
    expect(address()).toMatch(/^1-2,4,3,5/);
    await user.click(screen.getByRole('button', { name: 'All slides, in their order' }));
    expect(address()).toBe('null null 3');
  });

  test.each([
    ['3,1,99', 1, '3,1 null 1'],
    [`1-${COUNT}`, 2, 'null null 2'],
    ['x', 2, 'null null 2'],
    ['4,5', 9, '4-5 null 2'],
  ])('the address’ slides %s at slide %i are put right', (slides, start, right) => {
    renderInView(<Kept start={{ slide: start, step: 0 }} address={{ slides }} />);
    expect(screen.getByTestId('address').textContent).toBe(right);
  });

  test('the address lets it play by itself; any key stops it, also in the address', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    renderInView(<Kept start={{ slide: 2, step: 0 }} address={{ play: '4' }} />);
    act(() => void vi.advanceTimersByTime(4000));
    expect(openNumber()).toBe(3);
    expect(screen.getByTestId('address').textContent).toBe('null 4 3');
    await user.keyboard('{Control}');
    expect(screen.getByTestId('address').textContent).toBe('null null 3');
    vi.useRealTimers();
  });

  test('the pen draws without going on, in both windows; a key erases, and another slide is clean', async () => {
    const user = userEvent.setup();
    renderInView(<Kept start={{ slide: 2, step: 0 }} />);
    const sheet = () => document.querySelector<HTMLElement>('.deck-sheet');
    const drawn = () => document.querySelector('.deck-ink path')?.getAttribute('d') ?? null;
    const line = async () => {
      const target = sheet();
      if (!target) throw new Error('no sheet');
      target.setPointerCapture = () => {};
      target.getBoundingClientRect = () => new DOMRect(0, 0, 1280, 720);
      await user.pointer([
        { keys: '[MouseLeft>]', target, coords: { clientX: 320, clientY: 180 } },
        { target, coords: { clientX: 640, clientY: 360 } },
        { keys: '[/MouseLeft]', target, coords: { clientX: 640, clientY: 360 } },
      ]);
    };
    await user.keyboard('d');
    await line();
    expect(openNumber()).toBe(2);
    expect(drawn()).toBe('M250 250L500 500');
    await user.keyboard('e');
    expect(drawn()).toBeNull();
    await line();
    await user.keyboard('{ArrowRight}{ArrowLeft}');
    expect(openNumber()).toBe(2);
    expect(drawn()).toBeNull();
    // The pen is put away before the deck is left.
    await user.keyboard('{Escape}');
    expect(document.querySelector('[data-tool]')).toBeNull();
  });

  test('z zooms into the slide, Shift and arrows look around, and another slide is whole', async () => {
    const user = userEvent.setup();
    renderInView(<Kept start={{ slide: 10, step: 0 }} />);
    const sheet = () => document.querySelector<HTMLElement>('.deck-sheet');
    await user.keyboard('z');
    expect(sheet()?.dataset['zoom']).toBe('true');
    await user.keyboard('{Shift>}{ArrowRight}{ArrowUp}{/Shift}');
    expect(sheet()?.style.transformOrigin).toBe('60% 40%');
    await user.keyboard('{ArrowLeft}');
    expect(openNumber()).toBe(9);
    expect(sheet()?.dataset['zoom']).toBe('false');
  });
});
