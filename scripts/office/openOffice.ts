import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { officeIsThere } from './tools.mjs';

/** Whether LibreOffice is here, and what reads its PDFs: `npm run test:office` installs both. */
export const hasOffice = await officeIsThere();

/** `npm test` opens a few files, `npm run test:office` all of them. */
export const every = process.env['OFFICE'] === 'every';

/** A file by its name, and what is in it. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** LibreOffice with a folder of its own. */
export interface Office {
  /**
   * Opens files and saves each as another kind; one start for all of them, as that takes seconds. What it wrote, by the paths below
   * its folder.
   */
  readonly convert: (files: Files, to: string, more?: readonly string[]) => (name: string) => Buffer;
  /** The words on each page of a PDF that it wrote. */
  readonly pages: (pdf: string) => readonly string[];
  readonly close: () => void;
}

/** Makes a place for LibreOffice to work in: a profile of nobody's own, and no window. */
export function openOffice(): Office {
  const folder = mkdtempSync(join(tmpdir(), 'as-stated-office-'));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const out = join(folder, 'out');
  return {
    convert: (files, to, more = []) => {
      mkdirSync(join(folder, 'in'), { recursive: true });
      const paths = Array.from(files, ([name, content]) => {
        const path = join(folder, 'in', name);
        writeFileSync(path, content);
        return path;
      });
      const { stdout, stderr } = spawnSync(
        'soffice',
        ['--headless', profile, ...more, '--convert-to', to, '--outdir', out, ...paths],
        { encoding: 'utf8' },
      );
      return (name) => {
        const path = join(out, name);
        if (!existsSync(path)) throw new Error(`LibreOffice made no ${name}:\n${stdout}${stderr}`);
        return readFileSync(path);
      };
    },
    pages: (pdf) => {
      const { stdout } = spawnSync('pdftotext', [join(out, pdf), '-'], { encoding: 'utf8' });
      return stdout.split('\f').slice(0, -1);
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A text without its spaces: LibreOffice breaks lines where it likes. */
export const spaceless = (text: string) => text.replaceAll(/\s/gu, '');
