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
 * The libraries that files of a place can't import: those at home elsewhere, and React where all is pure.
 *
 * @param {string} place a room, or a file of one
 * @param {boolean} pure
 * @returns {Pattern}
 */
function libraries(place, pure) {
  const away = Array.from(homes, ([library, home]) => (home === place ? [] : [library])).flat();
  const known = Array.from(homes, ([library, home]) => `${library} src/${home}`).join(', ');
  return {
    regex: `^(${[...away, ...(pure ? impure : [])].join('|')})(/|$)`,
    message: `Only one place knows a library: ${known}.${pure ? ' Pure rooms know no React.' : ''}`,
  };
}

/** An override for each room and, after it, for each file of the room that is a library's home. */
export const overrides = Array.from(rooms, ([name, { pure = false }]) => {
  const files = [...homes.values()].filter((home) => home.startsWith(`${name}/`));
  return [name, ...files].map((place) => ({
    files: [place === name ? `src/${name}/**` : `src/${place}`],
    rules: {
      'no-restricted-imports': ['error', { patterns: [...directions(name), never, libraries(place, pure)] }],
    },
  }));
}).flat();
