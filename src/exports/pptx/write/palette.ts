import { INKS as OF_PAGE, type Ink } from '../../drawing/picture/inks.ts';

const plain = (ink: Ink) => OF_PAGE.light[ink].slice(1).toUpperCase();

/** Inks of the page in light, as PowerPoint writes colours. */
export const INKS: Readonly<Record<Ink, string>> = {
  paper: plain('paper'),
  ink: plain('ink'),
  soft: plain('soft'),
  rule: plain('rule'),
  wash: plain('wash'),
  reported: plain('reported'),
  light: plain('light'),
  expected: plain('expected'),
};

/** Fonts that PowerPoint and WPS have, and the East Asian one that goes with each. */
export const FACES = {
  serif: { latin: 'Georgia', eastAsian: 'SimSun' },
  sans: { latin: 'Arial', eastAsian: 'Microsoft YaHei' },
} as const;
