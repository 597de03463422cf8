import { join } from 'node:path';
import { createServer, isRunnableDevEnvironment } from 'vite';

const root = join(import.meta.dirname, '..');

/**
 * Runs a module of the product in Node as it stands in `src` (TypeScript, `@/`, styles and all), for as long as `task` takes.
 *
 * @template Module, Result
 * @param {string} path below `src`
 * @param {(module: Module) => Promise<Result>} task
 * @param {Pick<import('vite').InlineConfig, 'plugins' | 'define'>} [config] what else the module needs to be understood
 * @returns {Promise<Result>} what `task` made of it
 */
export async function withSource(path, task, config = {}) {
  const server = await createServer({
    ...config,
    root,
    configFile: false,
    mode: 'production',
    appType: 'custom',
    logLevel: 'error',
    cacheDir: 'node_modules/.vite-node',
    resolve: { alias: { '@': join(root, 'src') } },
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    const { ssr } = server.environments;
    if (!isRunnableDevEnvironment(ssr)) throw new Error(`src/${path} can't be run here`);
    return await task(await ssr.runner.import(join(root, 'src', path)));
  } finally {
    await server.close();
  }
}
