// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { ownPage } from './ownPage.ts';

test('the file that is open is written as it came: its scripts to the letter, without what they added', () => {
  const own = document.implementation.createHTMLDocument('Mine');
  own.documentElement.dataset['languages'] = 'en zh';
  own.head.insertAdjacentHTML(
    'beforeend',
    `<meta http-equiv="Content-Security-Policy" content="script-src 'sha256-x'"><script>if (1 < 2 && "é") {}</script>`,
  );
  const asItCame = own.head.outerHTML;
  own.head.insertAdjacentHTML(
    'beforeend',
    `<meta http-equiv="Content-Security-Policy" content="connect-src 'self'">`,
  );
  own.body.textContent = 'What is shown';
  const page = ownPage(own);
  expect(page).toContain(asItCame);
  expect(page).toMatch(/^<!doctype html>\n<html lang="" data-root="\.\/" data-languages="en zh">/);
  expect(page).not.toContain('What is shown');
});
