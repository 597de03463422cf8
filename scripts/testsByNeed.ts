import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a test says that draws, or that puts another module in the place of one: what is loaded before or after it must not meet it. */
const ALONE = /@vitest-environment jsdom|\bvi\.(mock|doMock|resetModules)\b/;

/** The unit tests of the house, from its root: those that need a world of their own, and those that may share what they load. */
export function testsByNeed(root: string): { readonly alone: string[]; readonly together: string[] } {
  const files = ['src', 'scripts'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.test\.tsx?$/.test(name))
      .map((name) => join(folder, name).replaceAll('\\', '/')),
  );
  const isAlone = (file: string) => ALONE.test(readFileSync(join(root, file), 'utf8'));
  return { alone: files.filter(isAlone), together: files.filter((file) => !isAlone(file)) };
}
