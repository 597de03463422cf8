import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withoutTraces } from './tracelessPlugin.ts';

const installed = readFileSync('node_modules/react-dom/cjs/react-dom-client.production.js', 'utf8');

describe('Errors that react-dom makes while it is read', () => {
  it('are made without a trace, and nothing else of the module changes', () => {
    const kept = (code: string) => code.split('\n').filter((line) => !/\w+Exception = /.test(line));
    const built = withoutTraces(installed);
    expect(built).not.toMatch(/Exception = Error\(/);
    expect(kept(built)).toEqual(kept(installed));
  });

  it('are errors still, with their message', async () => {
    const code = `const formatProdErrorMessage = String; export const MadeException = Error(formatProdErrorMessage(460));`;
    const module = `data:text/javascript,${encodeURIComponent(withoutTraces(code))}`;
    const { MadeException: made }: Record<string, unknown> = await import(module);
    expect(made).toBeInstanceOf(Error);
    expect(made).toHaveProperty('message', '460');
    expect(made).not.toHaveProperty('stack', expect.any(String));
  });

  it('leave word when there are none left, so that this can go', () => {
    expect(() => withoutTraces('var x = 1;')).toThrow('any more');
  });
});
