import { cp, mkdtemp, readdir, readFile, rename, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { serve } from '../../scripts/server/serve.mjs';
import { versionIn } from '../../scripts/vite/offlinePlugin.ts';
import { withPolicy } from '../../scripts/vite/policyPlugin.ts';

/** A site of its own that holds one build of the product and may come to hold another. */
export interface Site {
  readonly address: string;
  /** Puts the next build in place of the first: the same product, every part of it under another name, `mark` in its titles. */
  readonly renew: (mark: string) => Promise<void>;
  /** Takes files away whose names match. */
  readonly lose: (names: RegExp) => Promise<void>;
  /** From now on nothing is answered. */
  readonly close: () => Promise<void>;
}

/** Serves a copy of the build from an address of its own; `user`: who it is for. */
export async function openSite(user: string): Promise<Site & { readonly remove: () => Promise<void> }> {
  const place = await mkdtemp(join(tmpdir(), `as-stated-${user}-`));
  const [live, first, next] = ['live', 'first', 'next'].map((folder) => join(place, folder));
  if (!live || !first || !next) throw new Error('No place for the site');
  await cp(join(import.meta.dirname, '../../dist'), first, { recursive: true });
  await symlink(first, live);
  const { address, close } = await serve(live, { port: 0 });
  let open = true;
  const closeOnce = async () => {
    if (open) await close();
    open = false;
  };
  return {
    address,
    renew: async (mark) => {
      await cp(first, next, { recursive: true });
      await makeAnother(next, mark);
      await unlink(live);
      await symlink(next, live);
    },
    lose: async (lost) => {
      const files = await readdir(join(live, 'assets'));
      await Promise.all(
        files.filter((name) => lost.test(name)).map((name) => unlink(join(live, 'assets', name))),
      );
    },
    close: closeOnce,
    remove: async () => {
      await closeOnce();
      await rm(place, { recursive: true });
    },
  };
}

/** The hash in a built file's name. */
const HASH = /-([\w-]{7})\.(?:js|css)$/;

/** Makes another build of a copy of one, as a change of every file would. */
async function makeAnother(folder: string, mark: string): Promise<void> {
  const assets = join(folder, 'assets');
  const names = await readdir(assets);
  const hashes = names.flatMap((name) => HASH.exec(name)?.[1] ?? []);
  const renamed = (text: string) =>
    hashes.reduce((made, hash) => made.replaceAll(`-${hash}.`, `-${other(hash)}.`), text);
  const files = await readdir(folder, { recursive: true });
  for (const name of files.filter((file) => ['.html', '.js', '.css'].includes(extname(file)))) {
    const text = renamed(await readFile(join(folder, name), 'utf8'));
    await writeFile(join(folder, name), name.endsWith('.html') ? page(text, mark) : text);
  }
  await Promise.all(names.map((name) => rename(join(assets, name), join(assets, renamed(name)))));
  const worker = join(folder, 'sw.js');
  const version = JSON.stringify(await versionIn(folder));
  const code = await readFile(worker, 'utf8');
  await writeFile(
    worker,
    code.replace(/\{id:`[^`]*`,files:\[.*?\]\}/, () => version),
  );
}

const other = (hash: string) => `${hash.slice(1)}${hash.at(0) ?? ''}`.replace(/^-/, '_');

/** A page whose scripts have changed has another policy. */
function page(html: string, mark: string): string {
  const bare = html
    .replace(/\s*<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace(/\s*<script>\(function tightenPolicy.*?<\/script>/s, '');
  return withPolicy(bare.replace('<title>', `<meta name="build" content="${mark}" />$&`));
}
