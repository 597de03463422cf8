import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { browserArgs, playwrightOff } from './browser.mjs';

test('what Playwright turns off in Chromium is still off, as of two lists the last counts', () => {
  const core = dirname(createRequire(import.meta.url).resolve('playwright-core'));
  const bundle = readFileSync(join(core, 'lib/coreBundle.js'), 'utf8');
  const [, list = ''] = /chromiumSwitches\.ts"[^[]*?disabledFeatures = \[(.*?)\]\.filter/s.exec(bundle) ?? [];
  const own = Array.from(list.matchAll(/^\s*"(\w+)"/gm), ([, name = '']) => name);
  expect(own.length).toBeGreaterThan(5);
  expect(playwrightOff).toEqual(own);
  const [off = ''] = browserArgs.filter((flag) => flag.startsWith('--disable-features='));
  for (const name of own) expect(off).toContain(name);
});
