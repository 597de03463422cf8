import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The licence files of the faces, beside them (scripts/fonts.mjs). */
const FACES = 'src/styles/fonts';

/** A work of someone else's that a build holds, and the licence that it comes under. */
interface Notice {
  readonly name: string;
  readonly text: string;
}

/** Writes, beside the page, whose works it holds and under which licences: of each package that is in it, and of its faces. */
export function noticesPlugin(root: string): Plugin {
  return {
    name: 'as-stated:notices',
    apply: 'build',
    generateBundle: {
      order: 'pre',
      async handler(_, bundle) {
        const modules = Object.values(bundle).flatMap((file) =>
          file.type === 'chunk' ? file.moduleIds : [],
        );
        const folders = new Set(modules.map(packageOf).filter((folder) => folder !== null));
        const packages = await Promise.all([...folders].sort().map(noticeOf));
        const source = written([...packages, ...(await faceNotices(join(root, FACES)))]);
        this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-NOTICES.txt', source });
      },
    },
  };
}

/** The folder of the package that a module belongs to; null for the product's own. */
export function packageOf(id: string): string | null {
  const [path = ''] = id.replaceAll('\\', '/').split('?');
  const at = path.lastIndexOf('/node_modules/');
  if (at < 0 || path.startsWith('\0')) return null;
  const begin = at + '/node_modules/'.length;
  const [first = '', second = ''] = path.slice(begin).split('/');
  return path.slice(0, begin) + (first.startsWith('@') ? `${first}/${second}` : first);
}

/** What a package says of itself; one that ships no licence has the name of its own. */
async function noticeOf(folder: string): Promise<Notice> {
  const described: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const [name, version, licence] = ['name', 'version', 'license'].map((key) => textIn(described, key));
  if (licence === '') throw new Error(`${folder} names no licence: the build may not hold it`);
  const file = (await readdir(folder)).find((entry) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(entry));
  const text = file === undefined ? '' : await readFile(join(folder, file), 'utf8');
  return { name: `${name} ${version} (${licence})`, text };
}

const textIn = (value: unknown, key: string): string => {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return typeof found === 'string' ? found : '';
};

async function faceNotices(folder: string): Promise<readonly Notice[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('-OFL.txt')).sort();
  return Promise.all(
    files.map(async (file) => ({
      name: `${file.replace('-OFL.txt', '')}, a subset (OFL-1.1)`,
      text: await readFile(join(folder, file), 'utf8'),
    })),
  );
}

const written = (notices: readonly Notice[]): string =>
  [
    'As Stated holds these works of others, under their own licences.\n',
    ...notices.map(({ name, text }) => `${'-'.repeat(72)}\n${name}\n\n${text.trim()}\n`),
  ].join('\n');
