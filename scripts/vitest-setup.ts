import { afterEach, beforeEach, vi } from 'vitest';

const spies = () => (['error', 'warn'] as const).map((name) => vi.spyOn(console, name));
let watched: ReturnType<typeof spies> = [];
const inBrowser = typeof document !== 'undefined';

if (inBrowser) {
  const { configure } = await import('@testing-library/react');
  // What is downloaded late comes late on a busy machine.
  configure({ asyncUtilTimeout: 15_000 });
}

// The same properties are tried of the same values: where one fails, fast-check says the seed and the path to it.
const seed = process.env['PROPERTY_SEED'];
if (seed !== undefined) {
  const { configureGlobal, readConfigureGlobal } = await import('fast-check');
  configureGlobal({ ...readConfigureGlobal(), seed: Number(seed) });
}

beforeEach(() => {
  watched = spies();
});

// A part that complains is not right, whatever else its test finds: what a user's console would show fails the test.
afterEach(async () => {
  if (inBrowser) {
    const { cleanup } = await import('@testing-library/react');
    cleanup();
  }
  const said = watched.flatMap((spy) => spy.mock.calls.map((call) => call.map(String).join(' ')));
  watched = [];
  if (said.length > 0) throw new Error(`The console was written to:\n${said.join('\n')}`);
});
