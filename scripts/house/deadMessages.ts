import { messageKeys } from './messageKeys.ts';

/**
 * The code of a module of messages with each key declared deprecated, so that the linter, which knows the types, reports
 * every use of it by its path.
 */
export function marked(code: string): string {
  return messageKeys(code).reduceRight(
    (whole, { path, start }) => `${whole.slice(0, start)}/** @deprecated «${path}» */ ${whole.slice(start)}`,
    code,
  );
}

/** The path of the key whose use the linter reports. */
export function usedKey(message: string): string | null {
  return /«([^»]*)»/.exec(message)?.[1] ?? null;
}

/** A use of a message that the linter reports. */
export interface Use {
  readonly path: string;
  readonly file: string;
}

/**
 * The keys that nothing uses: by their uses that the linter reports, and by the product's code, file by file. A key may also
 * be taken by a name that is only known later, whereof the linter sees the object alone. So a key is in use
 * - where it is reported;
 * - where what it lies in is reported more often than all in it, as it is handed on whole (`status[figure.obsStatus]`);
 * - where a file that uses what it lies in asks it for a name (`failures[failure.kind]`), and the key's stands in the code
 *   as a string.
 */
export function deadKeys(
  keys: readonly string[],
  uses: readonly Use[],
  code: Readonly<Record<string, string>>,
): string[] {
  const usesOf = (path: string) => uses.filter((use) => use.path === path);
  const takenWhole = (path: string) => {
    const own = keys.filter((key) => key.startsWith(`${path}.`) && !key.slice(path.length + 1).includes('.'));
    return usesOf(path).length > own.reduce((sum, key) => sum + usesOf(key).length, 0);
  };
  const strings = new Set(
    Object.values(code).flatMap((text) =>
      Array.from(text.matchAll(/['"`]([\w-]+)['"`]/g), ([, name]) => name),
    ),
  );
  const askedForName = (path: string) => {
    const asks = new RegExp(`\\b${path.split('.').at(-1)}\\s*\\[\\s*[a-z_$]`, 'i');
    return usesOf(path).some(({ file }) => asks.test(code[file] ?? ''));
  };
  const named = (path: string) =>
    strings.has(path.split('.').at(-1)) && above(path).slice(-1).some(askedForName);
  const inUse = (path: string) => usesOf(path).length > 0 || above(path).some(takenWhole) || named(path);
  return keys.filter((path) => !inUse(path));
}

/** The objects that a key lies in, by their paths. */
function above(path: string): string[] {
  const names = path.split('.');
  return names.slice(1).map((_, n) => names.slice(0, n + 1).join('.'));
}
