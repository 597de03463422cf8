import { execFile } from 'node:child_process';
import { cp, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** The product's folder. */
export const root = join(import.meta.dirname, '../..');

const lintOutput = z.object({
  diagnostics: z.array(z.object({ code: z.string(), filename: z.string(), message: z.string() })),
});

/** What the linter finds in one place. */
export interface Finding {
  /** The broken rule's name, without its plugin's. */
  readonly rule: string;
  readonly file: string;
  readonly message: string;
}

/** Gives a house in another folder what types and lint need besides the code. */
export async function furnish(house: string): Promise<void> {
  await cp(join(root, 'tsconfig.json'), join(house, 'tsconfig.json'));
  await symlink(join(root, 'node_modules'), join(house, 'node_modules'), 'junction');
}

/** All that the linter finds in a house's `src`, under the configuration that lies there. */
export async function lint(house: string): Promise<readonly Finding[]> {
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
  const output = await new Promise<string>((resolve) => {
    const options = { cwd: house, maxBuffer: 2 ** 28 };
    execFile(process.execPath, [oxlint, '--format=json', 'src'], options, (_, stdout) => resolve(stdout));
  });
  return lintOutput.parse(JSON.parse(output)).diagnostics.map(({ code, filename, message }) => {
    return { rule: code.replace(/^.*\(|\)$/g, ''), file: filename, message };
  });
}
