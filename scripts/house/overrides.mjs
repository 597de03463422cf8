// The linter's import directions, written from the table of rooms.
import { homes, impure, mayImport, rooms } from './rooms.mjs';

/** @typedef {{ regex: string, message: string }} Pattern */

/** The mount, a barrel, and what is not the product. @type {Pattern} */
const never = {
  regex:
    '^(@/|(\\.\\.?/)+)(main\\.tsx|(.*/)?index\\.tsx?)$|^(@/)?(\\.\\./)+(e2e|bench|scripts|\\.ci|src|node_modules)/',
  message: 'Not the mount, no barrel, nothing outside src.',
};

/**
 * The other rooms that files of a room can't import, by the alias or by a way up out of their own.
 *
 * @param {string} name
 * @returns {Pattern[]}
 */
function directions(name) {
  const allowed = mayImport(name);
  const others = [...rooms.keys()].filter((other) => other !== name && !allowed.includes(other));
  if (others.length === 0) return [];
  return [
    {
      regex: `^(@|(\\.\\.?/)*\\.\\.)/(${others.join('|')})/`,
      message:
        allowed.length === 0
          ? `src/${name} imports nothing of ours.`
          : `src/${name} may import ${allowed.join(', ')} and nothing else of ours.`,
    },
  ];
}

/**
 * The libraries that files of a room can't import: those at home elsewhere, and React where all is pure.
 *
 * @param {string} name
 * @param {boolean} pure
 * @returns {Pattern}
 */
function libraries(name, pure) {
  const away = Array.from(homes, ([library, home]) => (home === name ? [] : [library])).flat();
  const known = Array.from(homes, ([library, home]) => `${library} src/${home}`).join(', ');
  return {
    regex: `^(${[...away, ...(pure ? impure : [])].join('|')})(/|$)`,
    message: `Only one place knows a library: ${known}.${pure ? ' Pure rooms know no React.' : ''}`,
  };
}

/** An override for each room. */
export const overrides = Array.from(rooms, ([name, { pure = false }]) => ({
  files: [`src/${name}/**`],
  rules: {
    'no-restricted-imports': ['error', { patterns: [...directions(name), never, libraries(name, pure)] }],
  },
}));
