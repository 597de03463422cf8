import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

/** One of each kind of picture, and the slides that have most in them. */
const CHARTS = ['expected-money', 'people-and-families', 'smaller-groups'];
const SLIDES = [3, 5, 8];

/**
 * LibreOffice sets letters in its own fonts, and small symbols between its pixels: both count where they fill a square, as a numeral
 * of a slide does, a crowd of symbols, or an edge that fades, which it draws in few steps.
 */
const FULL = ['slide-5', 'slide-8', 'smaller-groups'];
const mayDiffer = (program: string, name: string) =>
  program !== 'LibreOffice' ? 0.01 : FULL.includes(name) ? 0.045 : 0.015;

/** Inkscape is tried where it is: it is no small thing to install. */
const hasInkscape = spawnSync('inkscape', ['--version']).status === 0;

/** Radicals that Unicode doesn't hold equal to the signs that look the same. */
const RADICALS: Readonly<Record<string, string>> = { '⺠': '民', 戶: '户', '⻓': '长' };

const plain = (text: string) =>
  text.normalize('NFKC').replaceAll(/[⺠戶⻓]/g, (sign) => RADICALS[sign] ?? sign);

/**
 * What of some text another doesn't have, sign by sign: programs break lines, and change fonts within one, where they like, and write
 * a Chinese sign as the radical that looks the same.
 */
function missingFrom(words: string, texts: readonly string[]): string {
  const left = new Map<string, number>();
  for (const sign of plain(words)) left.set(sign, (left.get(sign) ?? 0) + 1);
  return Array.from(plain(texts.join('')).replaceAll(/\s/g, ''))
    .filter((sign) => {
      const count = left.get(sign) ?? 0;
      left.set(sign, count - 1);
      return count < 1;
    })
    .join('');
}

/** Saves a part as a drawing, by its menu. */
async function save(page: Page, part: Locator, path: string): Promise<string> {
  await part.locator('button[aria-haspopup="menu"]').first().click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    part.locator('[role="menuitem"][data-export="svg"]').first().click(),
  ]);
  await download.saveAs(path);
  return path;
}

/** Runs a program and hands back what it prints; a test fails when it does. */
function run(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  expect(status, `${program}: ${stderr}`).toBe(0);
  return stdout;
}

/** How a drawing looks alone in this browser, and its texts. */
async function shown(page: Page, svg: string) {
  await page.goto(pathToFileURL(svg).href);
  const { width, height, texts } = await page.evaluate(() => ({
    width: Number(document.documentElement.getAttribute('width')),
    height: Number(document.documentElement.getAttribute('height')),
    texts: Array.from(
      document.querySelectorAll('text:not([aria-hidden])'),
      ({ textContent }) => textContent,
    ).filter((text) => text !== ''),
  }));
  await page.setViewportSize({ width, height });
  return { image: (await page.screenshot()).toString('base64'), texts };
}

/**
 * How much of a picture is of another tone elsewhere, in squares of 24 px of which letters and dots have about as much
 * wherever and in whatever font they stand.
 */
const unlike = (page: Page, ours: string, theirs: string) =>
  page.evaluate(
    async (files) => {
      const SQUARE = 24;
      const images = await Promise.all(
        files.map(async (data) => {
          const image = new Image();
          image.src = `data:image/png;base64,${data}`;
          await image.decode();
          return image;
        }),
      );
      const [columns, rows] = [images[0]?.naturalWidth, images[0]?.naturalHeight].map((side = 1) =>
        Math.ceil(side / SQUARE),
      );
      if (!columns || !rows) throw new Error('No picture');
      const [one, other] = images.map((image) => {
        const canvas = document.createElement('canvas');
        canvas.width = columns;
        canvas.height = rows;
        const pen = canvas.getContext('2d');
        if (!pen) throw new Error('No canvas');
        pen.imageSmoothingQuality = 'high';
        pen.drawImage(image, 0, 0, columns, rows);
        return pen.getImageData(0, 0, columns, rows).data;
      });
      let count = 0;
      for (let at = 0; at < columns * rows * 4; at += 4) {
        const far = [0, 1, 2].some((i) => Math.abs((one?.[at + i] ?? 0) - (other?.[at + i] ?? 0)) > 48);
        if (far) count += 1;
      }
      return count / (columns * rows);
    },
    [ours, theirs],
  );

for (const { language, appearance } of [
  { language: 'en', appearance: 'light' },
  { language: 'zh', appearance: 'dark' },
] as const) {
  test.describe(`in ${language}, from a ${appearance} page`, () => {
    test.use({ language, appearance });

    test('every kind of drawing says and shows in LibreOffice, librsvg and Inkscape what it does in a browser', async ({
      open,
      context,
    }, testInfo) => {
      test.setTimeout(300_000);
      const page = await open();
      const paths: string[] = [];
      const take = async (part: Locator, name: string) =>
        paths.push(await save(page, part, testInfo.outputPath(`${name}.svg`)));
      for (const id of CHARTS) await take(page.locator(`[data-chart="${id}"]`), id);
      await take(page.locator('.fig-field-actions'), 'field');
      await take(page.locator('[data-part="ledger"] .page-heading'), 'ledger');
      await take(page.locator('[data-part="timeline"] .page-heading'), 'timeline');
      for (const slide of SLIDES) {
        await open({ slide: String(slide) });
        await page.keyboard.press('o');
        await take(page.locator('.deck-overview'), `slide-${slide}`);
      }

      const folder = testInfo.outputPath('office');
      const profile = `-env:UserInstallation=${pathToFileURL(testInfo.outputPath('profile')).href}`;
      for (const kind of ['png', 'pdf']) {
        run('soffice', ['--headless', profile, '--convert-to', kind, '--outdir', folder, ...paths]);
      }
      const alone = await context.newPage();
      for (const path of paths) {
        const name = path.replace(/^.*\//, '').replace(/\.svg$/, '');
        const { image, texts } = await shown(alone, path);
        for (const kind of ['png', 'pdf']) {
          run('rsvg-convert', ['--format', kind, '--output', path.replace(/svg$/, kind), path]);
          if (hasInkscape) run('inkscape', [path, `--export-filename=${path}.${kind}`]);
        }
        for (const [program, made] of [
          ['librsvg', path.replace(/\.svg$/, '')],
          ['LibreOffice', `${folder}/${name}`],
          ...(hasInkscape ? [['Inkscape', path] as const] : []),
        ] as const) {
          const missing = missingFrom(run('pdftotext', [`${made}.pdf`, '-']), texts);
          expect.soft(missing, `${name} in ${program}`).toBe('');
          const share = await unlike(page, image, await readFile(`${made}.png`, 'base64'));
          expect.soft(share, `${name} in ${program}`).toBeLessThan(mayDiffer(program, name));
        }
      }
    });
  });
}
