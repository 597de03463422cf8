/** What a picture is drawn in; tokens.css has the same colours. */
export type Ink = 'paper' | 'ink' | 'soft' | 'rule' | 'wash' | 'reported' | 'light' | 'expected';

/** The inks of an appearance, as every reader of SVG 1.1 knows colours. */
export type Inks = Readonly<Record<Ink, string>>;

/** `wash` is the ground of what is drawn wider, `light` is `reported` at 42 % on paper: estimated, provisional. */
export const INKS = {
  light: {
    paper: '#fbfaf6',
    ink: '#1b1a17',
    soft: '#5d5a53',
    rule: '#d8d4c8',
    wash: '#f2f0e8',
    reported: '#005a8c',
    light: '#92b7c9',
    expected: '#b5470f',
  },
  dark: {
    paper: '#161512',
    ink: '#f0ede4',
    soft: '#b3ada0',
    rule: '#3d3a33',
    wash: '#1e1c18',
    reported: '#56b4e9',
    light: '#31586c',
    expected: '#e69f00',
  },
} as const satisfies Readonly<Record<'light' | 'dark', Inks>>;
