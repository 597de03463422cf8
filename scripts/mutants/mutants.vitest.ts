import { defineConfig, mergeConfig } from 'vitest/config';
import configOf from '../../vite.config.ts';

const { MUTANTS_TESTS: tests = 'src/{quantity,period,i18n,report}/**/*.test.{ts,tsx}' } = process.env;

/** The tests that `npm run mutants` asks, which it names itself. */
export default defineConfig((env) => {
  const { test = {}, ...config } = configOf(env);
  return mergeConfig(config, {
    test: {
      ...test,
      include: tests.split('\n'),
      setupFiles: [...(test.setupFiles ?? []), 'scripts/mutants/mutants.setup.ts'],
      // A mutant has a thread of its own, in which what the tests share is loaded once.
      isolate: false,
      // A test that a busy machine holds up has noticed nothing.
      testTimeout: 300_000,
    },
  });
});
