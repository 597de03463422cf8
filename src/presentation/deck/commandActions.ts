import type { DeckAction } from './deck.ts';
import type { Command } from './keys.ts';

/** Commands that need the window (full screen, another window, another language) or may leave it. */
export type WindowCommand = 'escape' | 'language' | 'presenter' | 'fullScreen' | 'erase';

/** What each other command does to the deck. */
export const COMMAND_ACTIONS: Readonly<Record<Exclude<Command, WindowCommand>, DeckAction>> = {
  next: { type: 'next' },
  back: { type: 'back' },
  first: { type: 'first' },
  last: { type: 'last' },
  restart: { type: 'first' },
  resume: { type: 'resume' },
  black: { type: 'blank', screen: 'black' },
  white: { type: 'blank', screen: 'white' },
  proof: { type: 'blank', screen: 'proof' },
  overview: { type: 'panel', panel: 'overview' },
  help: { type: 'panel', panel: 'help' },
  play: { type: 'play' },
  point: { type: 'tool', tool: 'pointer' },
  pen: { type: 'tool', tool: 'pen' },
  light: { type: 'tool', tool: 'light' },
  zoom: { type: 'zoom' },
};

/** Whether a command is the window's and not the deck's. */
export function isWindowCommand(command: Command): command is WindowCommand {
  return !(command in COMMAND_ACTIONS);
}
