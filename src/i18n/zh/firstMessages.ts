import type { FirstMessages } from '../messages.ts';
import { hero } from './hero.ts';
import { numerals } from './numerals.ts';
import { page } from './page.ts';
import { period } from './period.ts';
import { statement } from './statement.ts';

/** The messages that the first view speaks with, and all that a figure is said by: the others come with what lies below it. */
export const messages: FirstMessages = {
  hero,
  numerals,
  page,
  period,
  statement,
};
