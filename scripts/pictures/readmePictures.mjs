// npm run readme: the README's pictures, into .github: the page light and dark, a slide, and a short silent recording of lens, hover and
// stage. ImageMagick (`convert`) makes an animated WebP of its frames; without it the recording stays as it is.
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installBrowser, launchBrowser } from '../browser.mjs';
import { serve } from '../server/serve.mjs';
import { build, root } from '../setup.mjs';

const folder = join(root, '.github');
const size = { width: 1280, height: 800 };
/** Between two frames, in hundredths of a second; and the width of a frame in the file, in px. */
const PAUSE = 12;
const WIDTH = 800;

await build();
await installBrowser();
const { address, close } = await serve(join(root, 'dist'), { port: 0 });
const browser = await launchBrowser();

/** @param {Readonly<Record<string, string>>} search */
async function open(search) {
  const page = await browser.newPage({ viewport: size, locale: 'en-GB' });
  await page.goto(`${address}?${new URLSearchParams({ lang: 'en', appearance: 'light', ...search })}`);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/** @param {string} name @param {Readonly<Record<string, string>>} search */
async function take(name, search) {
  const page = await open(search);
  await page.screenshot({ path: join(folder, name) });
  await page.close();
}

/** @param {string} frames a folder for the frames */
async function record(frames) {
  const page = await open({});
  let count = 0;
  const frame = async () => {
    await page.screenshot({ path: join(frames, `${String(count).padStart(4, '0')}.png`) });
    count += 1;
  };
  // The lens goes over the field.
  for (let step = 0; step <= 8; step += 1) {
    await page.mouse.move(520 + step * 55, 180 + step * 22);
    await frame();
  }
  // A hand on a row lights its figure up.
  await page.locator('#figures').evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
  for (const id of ['industrial-output', 'people-benefited', 'families-benefited']) {
    await page.locator(`#figures tr[data-figure=${id}] .led-value`).hover();
    for (let step = 0; step < 6; step += 1) await frame();
  }
  // The stage, slide by slide.
  await page.locator('[data-present]').click();
  await page.locator('[data-slide]').first().waitFor();
  for (let slide = 0; slide < 4; slide += 1) {
    for (let step = 0; step < 7; step += 1) await frame();
    await page.keyboard.press('ArrowRight');
  }
  await page.close();
}

await take('page-light.png', {});
await take('page-dark.png', { appearance: 'dark' });
await take('slide.png', { slide: '2' });
const frames = await mkdtemp(join(tmpdir(), 'as-stated-frames-'));
await record(frames);
await browser.close();
await close();
try {
  const movie = ['-resize', String(WIDTH), '-quality', '60', '-define', 'webp:method=6'];
  const from = ['-delay', String(PAUSE), '-loop', '0', join(frames, '*.png')];
  execFileSync('convert', [...from, ...movie, join(folder, 'recording.webp')]);
} catch {
  console.log('ImageMagick’s convert is needed for the recording; the one that is there stays.');
}
await rm(frames, { recursive: true, force: true });
console.log(`They are in ${folder}`);
