import type { Plugin } from 'vite';

/** What react-dom throws only to be told apart, made while its script is read: `SuspenseException = Error(formatProdErrorMessage(460))`. */
const MARK = /\b(\w+Exception) = Error\((formatProdErrorMessage\(\d+\))\)/g;

/**
 * The same module with those errors made without a trace of where they were made, which nobody reads.
 *
 * @throws Error where there is none, as then this file has nothing left to do
 */
export function withoutTraces(code: string): string {
  const traceless = code.replace(MARK, '$1 = { __proto__: Error.prototype, message: $2 }');
  if (traceless === code) throw new Error('react-dom makes no errors while it is read any more');
  return traceless;
}

/**
 * Where a browser's developer tools listen (Lighthouse among them), V8 reads the whole first script a second time for the line of the
 * first error that is made in it: on a phone some 50 to 100 ms in which nothing can be pressed.
 */
export function tracelessPlugin(): Plugin {
  return {
    name: 'traceless',
    apply: 'build',
    transform: {
      filter: { id: /react-dom-client\.production\.js$/ },
      handler: (code) => ({ code: withoutTraces(code), map: null }),
    },
  };
}
