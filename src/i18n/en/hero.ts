import { listed } from './listed.ts';
import { written } from './written.ts';

const quoted = (words: readonly string[]) => listed(words.map((word) => `“${word}”`));

/** The words of the page's top: the field and the key. */
export const hero = {
  /** Between the short remarks of one line. */
  and: ' · ',
  /** "¶4"; the title line has no number. */
  place: (paragraph: number) => (paragraph === 0 ? 'title' : `¶${paragraph}`),
  detailsAt: (label: string, place: string) => `Details: ${label}, ${place}`,
  both: (one: string, other: string) => `${one} ${other}`,
  fields: 'The field shows',
  /** "One dot is 1 person, one block 1,000 people." */
  scale: (one: string, block: string | null) =>
    `One dot is ${one}${block === null ? '' : `, one block ${block}`}.`,
  ownScale: 'A scale of its own.',
  /** "40 blocks of 1,000 dots". */
  dots: (blocks: number, size: number, rest: number) => {
    const single = `${written(rest)} ${rest === 1 ? 'dot' : 'dots'}`;
    if (blocks === 0) return single;
    const full = `${written(blocks)} ${blocks === 1 ? 'block' : 'blocks'} of ${written(size)} dots`;
    return rest === 0 ? full : `${full} and ${single}`;
  },
  fieldName: (quantity: string, dots: string, scale: string, beyond: string | null) =>
    `${quantity}: ${dots}${beyond === null ? '' : `; ${beyond}`}. ${scale}`,
  beyond: {
    '>': { count: 'and more; how many is not stated', amount: 'and more; how much is not stated' },
    '>=': { count: 'or more; how many is not stated', amount: 'or more; how much is not stated' },
    '~': {
      count: 'near this number; how near is not stated',
      amount: 'near this number; how near is not stated',
    },
  },
  key: 'How to read the marks',
  look: { solid: 'Solid', light: 'Light', hatched: 'Outline and hatch', outlined: 'Outline' },
  now: (statuses: readonly string[]) => listed(statuses),
  ahead: (statuses: readonly string[]) => `${listed(statuses)}, not a result`,
  stop: (note: string) => `${note.charAt(0).toUpperCase()}${note.slice(1)}. `,
  colon: (name: string) => `${name}: `,
  mark: { more: 'Double chevron', less: 'Chevron to the left', about: 'Soft edge' },
  minimums: (words: readonly string[], above: boolean) =>
    `${quoted(words)}: minimums; the true numbers ${above ? 'are higher' : 'may be higher'}`,
  maximums: (words: readonly string[], below: boolean) =>
    `${quoted(words)}: maximums; the true numbers ${below ? 'are lower' : 'may be lower'}`,
  near: (words: readonly string[]) => `${quoted(words)}: near the true number; how near is not stated`,
};
