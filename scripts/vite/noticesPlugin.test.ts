import { expect, test } from 'vitest';
import { packageOf } from './noticesPlugin.ts';

test.each([
  ['/a/node_modules/zod/v4/index.js', '/a/node_modules/zod'],
  ['/a/node_modules/@tanstack/react-query/build/x.js?v=1', '/a/node_modules/@tanstack/react-query'],
  ['/a/node_modules/recharts/node_modules/clsx/clsx.mjs', '/a/node_modules/recharts/node_modules/clsx'],
  ['C:\\a\\node_modules\\zod\\index.js', 'C:/a/node_modules/zod'],
  ['/a/src/main.tsx', null],
  ['\0vite/preload-helper.js', null],
])('%s is of the package in %s', (id, folder) => {
  expect(packageOf(id)).toBe(folder);
});
