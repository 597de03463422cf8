/** Inks of the page in light, as PowerPoint writes colours (tokens.css has the same). */
export const INKS = {
  paper: 'FBFAF6',
  ink: '1B1A17',
  soft: '5D5A53',
  rule: 'D8D4C8',
  reported: '005A8C',
  /** `reported` at 42 % on paper: estimated, provisional. */
  light: '92B7CA',
  expected: 'B5470F',
} as const;

export type Ink = keyof typeof INKS;

/** Fonts that PowerPoint and WPS have, and the East Asian one that goes with each. */
export const FACES = {
  serif: { latin: 'Georgia', eastAsian: 'SimSun' },
  sans: { latin: 'Arial', eastAsian: 'Microsoft YaHei' },
} as const;
