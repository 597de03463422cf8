import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasSomethingToClose, openDeck, progressOf, reduceDeck, type Deck, type DeckAction } from './deck.ts';

const steps = fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 12 });
const place = fc.record({ slide: fc.integer({ min: -3, max: 20 }), step: fc.integer({ min: -2, max: 6 }) });
const screen = fc.constantFrom('slide' as const, 'black' as const, 'white' as const);
const action: fc.Arbitrary<DeckAction> = fc.oneof(
  fc.record({
    type: fc.constantFrom(
      ...([
        'next',
        'back',
        'first',
        'last',
        'enter',
        'escape',
        'resume',
        'play',
        'pause',
        'zoom',
        'forgetTyped',
        'tick',
      ] as const),
    ),
  }),
  fc.record({ type: fc.constant('goTo' as const), slide: fc.double(), step: fc.integer() }),
  fc.record({ type: fc.constant('digit' as const), digit: fc.constantFrom('0', '1', '9', 'x') }),
  fc.record({
    type: fc.constant('blank' as const),
    screen: fc.constantFrom('black' as const, 'white' as const),
  }),
  fc.record({
    type: fc.constant('panel' as const),
    panel: fc.constantFrom('overview' as const, 'help' as const, null),
  }),
  fc.record({
    type: fc.constant('follow' as const),
    shared: fc.record({
      place,
      screen,
      playing: fc.boolean(),
      zoom: fc.constantFrom(null, { x: 0.5, y: 1 }),
    }),
  }),
);
const at = (counts: readonly number[], slide: number, step = 0) => openDeck(counts, { slide, step });
const run = (deck: Deck, ...types: ('next' | 'back' | 'tick' | 'play' | 'enter')[]) =>
  types.reduce((state, type) => reduceDeck(state, { type }), deck);

describe('the deck', () => {
  it('never stands outside its slides and steps, whatever is done to it', () => {
    fc.assert(
      fc.property(steps, place, fc.array(action, { maxLength: 40 }), (counts, start, actions) => {
        const { place: end } = actions.reduce(reduceDeck, openDeck(counts, start));
        expect(Number.isInteger(end.slide) && Number.isInteger(end.step)).toBe(true);
        expect(end.slide).toBeGreaterThanOrEqual(1);
        expect(end.slide).toBeLessThanOrEqual(counts.length);
        expect(end.step).toBeGreaterThanOrEqual(0);
        expect(end.step).toBeLessThanOrEqual(counts[end.slide - 1] ?? 0);
      }),
    );
  });

  it('is back where it was after next and back, except from the last view', () => {
    fc.assert(
      fc.property(steps, place, (counts, start) => {
        const deck = openDeck(counts, start);
        const there = run(deck, 'next');
        if (there !== deck) expect(run(there, 'back').place).toEqual(deck.place);
      }),
    );
  });

  it('shows every view once on the way from the first to the last, and then stays', () => {
    fc.assert(
      fc.property(steps, (counts) => {
        const views = counts.reduce((sum, count) => sum + count + 1, 0);
        const seen = new Set<string>();
        let deck = at(counts, 1);
        for (let view = 1; view < views; view += 1) {
          seen.add(JSON.stringify(deck.place));
          deck = run(deck, 'next');
        }
        seen.add(JSON.stringify(deck.place));
        expect(seen.size).toBe(views);
        expect(run(deck, 'next')).toBe(deck);
        expect(progressOf(deck)).toBe(1);
      }),
    );
  });

  it('never goes back in its progress while it goes on', () => {
    fc.assert(
      fc.property(steps, place, (counts, start) => {
        const deck = openDeck(counts, start);
        expect(progressOf(run(deck, 'next'))).toBeGreaterThanOrEqual(progressOf(deck));
      }),
    );
  });

  it('goes on through the steps of a slide, then to the next slide', () => {
    expect(run(at([2, 0], 1), 'next').place).toEqual({ slide: 1, step: 1 });
    expect(run(at([2, 0], 1), 'next', 'next', 'next').place).toEqual({ slide: 2, step: 0 });
  });

  it('shows the slide before with all its steps when it goes back', () => {
    expect(run(at([2, 0], 2), 'back').place).toEqual({ slide: 1, step: 2 });
  });

  it('goes to the slide whose number is typed, or to the nearest one', () => {
    const typed = [...'12'].reduce(
      (deck, digit) => reduceDeck(deck, { type: 'digit', digit }),
      at(Array(12).fill(0), 3),
    );
    expect(typed.place.slide).toBe(3);
    expect(run(typed, 'enter')).toMatchObject({ place: { slide: 12, step: 0 }, typed: '' });
    const far = reduceDeck(at([0, 0, 0], 1), { type: 'digit', digit: '9' });
    expect(run(far, 'enter').place.slide).toBe(3);
    expect(run(at([0, 0], 1), 'enter').place.slide).toBe(2);
  });

  it('forgets a number half typed as soon as something else is done', () => {
    const typed = reduceDeck(at([0, 0, 0], 1), { type: 'digit', digit: '3' });
    expect(run(typed, 'next')).toMatchObject({ place: { slide: 2 }, typed: '' });
  });

  it('blacks the screen out and brings the same slide back with the same key or the next one', () => {
    const black = reduceDeck(at([0, 0], 1), { type: 'blank', screen: 'black' });
    expect(black.screen).toBe('black');
    expect(reduceDeck(black, { type: 'blank', screen: 'black' })).toMatchObject({
      screen: 'slide',
      place: { slide: 1 },
    });
    expect(reduceDeck(black, { type: 'blank', screen: 'white' }).screen).toBe('white');
    expect(run(black, 'next')).toMatchObject({ screen: 'slide', place: { slide: 1 } });
  });

  it('goes round by itself and stops when someone takes over', () => {
    const playing = run(at([0, 1], 1), 'play');
    expect(run(playing, 'tick', 'tick').place).toEqual({ slide: 2, step: 1 });
    expect(run(playing, 'tick', 'tick', 'tick').place).toEqual({ slide: 1, step: 0 });
    expect(run(playing, 'tick', 'back')).toMatchObject({ playing: false, place: { slide: 1 } });
    expect(run(at([0, 0], 1), 'tick').place.slide).toBe(1);
  });

  it('closes one thing at a time with Escape', () => {
    let deck = reduceDeck(at([0], 1), { type: 'blank', screen: 'black' });
    deck = reduceDeck(deck, { type: 'panel', panel: 'help' });
    deck = reduceDeck(deck, { type: 'escape' });
    expect(deck).toMatchObject({ panel: null, screen: 'black' });
    expect(hasSomethingToClose(deck)).toBe(true);
    deck = reduceDeck(deck, { type: 'escape' });
    expect(deck.screen).toBe('slide');
    expect(hasSomethingToClose(deck)).toBe(false);
  });

  it('follows the other window, as far as it has the slide', () => {
    const shared = { place: { slide: 9, step: 4 }, screen: 'black', playing: true, zoom: null } as const;
    expect(reduceDeck(at([0, 3], 1), { type: 'follow', shared })).toMatchObject({
      place: { slide: 2, step: 0 },
      screen: 'black',
      playing: true,
    });
  });

  it('stays the very same object when nothing changes', () => {
    const deck = at([0], 1);
    expect(run(deck, 'next')).toBe(deck);
    expect(reduceDeck(deck, { type: 'follow', shared: deck })).toBe(deck);
  });
});
