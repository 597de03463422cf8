// A Chromium for the browser tests: one that is installed, else Playwright's, else the system's package.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { patiently, run, tool } from './setup.mjs';

/** Where installers put a browser, by the system's name. @type {Readonly<Record<string, readonly string[]>>} */
const places = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].map(
    (folder) => join(folder ?? '', 'Google/Chrome/Application/chrome.exe'),
  ),
};

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The file of a browser that can be started, or null. `CHROMIUM_PATH` names one outright. */
export function findBrowser() {
  const path = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [
    process.env['CHROMIUM_PATH'] ?? '',
    chromium.executablePath(),
    ...path.flatMap((folder) => names.map((name) => join(folder, name))),
    ...(places[process.platform] ?? []),
  ];
  return candidates.find((file) => file !== '' && existsSync(file)) ?? null;
}

/** What Playwright turns off in Chromium. It is repeated, as of two lists the last counts; a test holds the two together. */
export const playwrightOff = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/** What opens below the address bar, which nobody sees here: two pages of the browser's own in every window, a fifth of a test's time. */
const unseen = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** What a browser is started with: a container's root user can't have Chromium's sandbox. */
export const browserArgs = [
  `--disable-features=${[...playwrightOff, ...unseen].join()}`,
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Starts the browser that is there (`installBrowser` sees to it). */
export function launchBrowser() {
  const executablePath = findBrowser();
  return chromium.launch({ args: browserArgs, ...(executablePath === null ? {} : { executablePath }) });
}

/** Installs a browser where there is none. */
export async function installBrowser() {
  if (findBrowser() !== null) return;
  const debian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (debian) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const packages = ['chromium', 'fonts-liberation', 'fonts-noto-cjk'];
    await patiently('No Chromium here: installing the system’s (apt-get, a minute or two)', async () => {
      const update = await run('apt-get', ['update'], { quiet: true, env });
      if (!update.ok) return update;
      return run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { quiet: true, env });
    });
    return;
  }
  const work = () => tool('@playwright/test/cli.js', ['install', 'chromium'], { quiet: true });
  await patiently('No Chromium here: downloading Playwright’s (about 150 MB; or set CHROMIUM_PATH)', work);
}
