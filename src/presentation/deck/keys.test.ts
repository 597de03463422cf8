import { describe, expect, it } from 'vitest';
import { COMMANDS, KEYS, meaningOf, type Command, type KeyPress } from './keys.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  target: 'other',
  ...more,
});
const commandOf = (key: string, more: Partial<KeyPress> = {}) => {
  const meaning = meaningOf(press(key, more));
  return meaning?.kind === 'command' ? meaning.command : meaning?.kind;
};

describe('the keys of the deck', () => {
  it.each<[Command | 'enter', string[]]>([
    ['next', ['ArrowRight', 'ArrowDown', ' ', 'PageDown', 'n', 'N']],
    ['enter', ['Enter']],
    ['back', ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'p']],
    ['first', ['Home']],
    ['last', ['End']],
    ['black', ['b', 'B', '.']],
    ['white', ['w', ',']],
    ['restart', ['F5']],
    ['escape', ['Escape']],
  ])('do for %s what PowerPoint and clickers do', (command, keys) => {
    for (const key of keys) expect(commandOf(key)).toBe(command);
  });

  it('tell F5 from Shift+F5', () => {
    expect(commandOf('F5', { shiftKey: true })).toBe('resume');
  });

  it('read digits', () => {
    expect(meaningOf(press('7'))).toEqual({ kind: 'digit', digit: '7' });
  });

  it('leave the browser its own keys', () => {
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey']) {
      expect(meaningOf(press('p', { [modifier]: true }))).toBeNull();
    }
    expect(meaningOf(press('Tab'))).toBeNull();
    expect(meaningOf(press('F12'))).toBeNull();
  });

  it('are not taken from a field in which someone types, except Escape', () => {
    for (const key of ['b', ' ', '3', 'Enter', 'ArrowLeft'])
      expect(meaningOf(press(key, { target: 'field' }))).toBeNull();
    expect(commandOf('Escape', { target: 'field' })).toBe('escape');
  });

  it('of a clicker work wherever the focus is: in a field, in a field of numbers, on a button', () => {
    for (const target of ['field', 'number', 'button'] as const) {
      expect(commandOf('PageDown', { target })).toBe('next');
      expect(commandOf('PageUp', { target })).toBe('back');
      expect(commandOf('F5', { target })).toBe('restart');
    }
    expect(commandOf('b', { target: 'number' })).toBe('black');
    for (const key of ['3', '.', 'ArrowUp', 'Backspace', 'Enter'])
      expect(meaningOf(press(key, { target: 'number' }))).toBeNull();
  });

  it('zoom to where a figure is printed with q', () => {
    expect(commandOf('q')).toBe('proof');
  });

  it('press a focused button with Enter and Space, and drive the deck with the rest', () => {
    expect(meaningOf(press('Enter', { target: 'button' }))).toBeNull();
    expect(meaningOf(press(' ', { target: 'button' }))).toBeNull();
    expect(commandOf('ArrowRight', { target: 'button' })).toBe('next');
  });

  it('have one meaning each', () => {
    const all = COMMANDS.flatMap((command) => KEYS[command].map(String));
    expect(new Set(all).size).toBe(all.length);
  });
});
