import { defineConfig, mergeConfig } from 'vitest/config';
import configOf from '../../vite.config.ts';

const { MUTATED: folders = 'quantity,period,i18n,report', UNMUTATED: without = '' } = process.env;

/** The tests that `npm run mutants` runs: those that stand near the code it breaks. What notices from afar notices late. */
export default defineConfig((env) => {
  const { test = {}, ...config } = configOf(env);
  return mergeConfig(config, {
    test: {
      ...test,
      setupFiles: [...(test.setupFiles ?? []), 'scripts/mutants/mutants.setup.ts'],
      include: [`src/{${folders}}/**/*.test.{ts,tsx}`],
      exclude: without === '' ? [] : without.split(',').map((folder) => `src/${folder}/**`),
    },
  });
});
