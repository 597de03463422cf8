import { defineConfig } from '@playwright/test';
import { browserArgs, findBrowser } from '../scripts/browser.mjs';
import { serve } from '../scripts/server/serve.mjs';
import { WIDE } from './wide.ts';

/** Taken once, by the process that starts the workers; they read it from their environment. */
async function freePort(): Promise<string> {
  const { port, close } = await serve('.', { port: 0 });
  await close();
  return String(port);
}

process.env['E2E_PORT'] ??= await freePort();
const address = `http://127.0.0.1:${process.env['E2E_PORT']}/`;
const executablePath = findBrowser();
/** `E2E_SERVER=nginx`: with the web server and the configuration that the product is published with. */
const server = process.env['E2E_SERVER'] === 'nginx' ? 'nginx' : 'serve';

/** What needs other programs: `npm run test:office` installs them. */
const OFFICE = 'office/**';

/** The browser tests run on the built product (`npm run build` first), as a visitor gets it. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  // Generous, since a busy machine is not a fault; what takes as long on a quiet one is.
  timeout: 120_000,
  globalTimeout: 9 * 60_000,
  expect: { timeout: 30_000 },
  // Named at the end of `npm test`, and counted apart: what needs it has a fault, of the product or of the test.
  retries: 1,
  reporter: 'line',
  projects: [
    { name: 'core', testIgnore: OFFICE, grepInvert: [...WIDE] },
    { name: 'wide', testIgnore: OFFICE, grep: [...WIDE] },
    { name: 'office', testMatch: OFFICE },
  ],
  use: {
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    trace: 'on-first-retry',
    launchOptions: { args: browserArgs, ...(executablePath === null ? {} : { executablePath }) },
  },
  webServer: {
    command: `node ../scripts/server/${server}.mjs ../dist ${process.env['E2E_PORT']}`,
    url: address,
    reuseExistingServer: false,
  },
});
