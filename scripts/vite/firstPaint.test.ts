import { expect, test } from 'vitest';
import { firstPaint } from './firstPaint.ts';

const page = `<html><head><title>T</title>
    <link rel="icon" href="./favicon.svg" />
    <link rel="modulepreload" crossorigin href="./assets/react.js">
    <link rel="stylesheet" crossorigin href="./assets/index.css">
  </head><body><div id="root">x<!--$--><section id="figures" data-part="ledger">y</section></div>
    <script type="module" crossorigin src="./assets/index.js"></script>
  </body></html>`;
const css = `@font-face{font-family:A;src:url(./a.woff2) format("woff2")}@font-face{font-family:F;src:local("Arial")}p{background:url(./b.svg)}`;
const PARTS = {
  styles: (name: string) => (name.includes('index') ? css : `/* ${name} */`),
  facesName: 'assets/faces.css',
  below: ['assets/ledger.css', 'assets/charts.css'],
  belowName: 'assets/below.css',
  early: '() => {}',
  presses: '() => {}',
  late: '(a, b, c) => {}',
};
const made = (root: string, built = page) => firstPaint(built, { ...PARTS, root });

test('nothing is fetched before the first paint: no sheet, no face, no script stands in the page', () => {
  const { html } = made('./');
  const fetched = html
    .slice(0, html.indexOf('<section'))
    .replace(/<noscript>.*<\/noscript>/, '')
    .replaceAll(/<link [^>]*( disabled \/|data-below="")>/g, '');
  expect(fetched).not.toMatch(/rel="(stylesheet|modulepreload)"|<script[^>]*src=/);
  expect(fetched).not.toContain('a.woff2');
  expect(html).toContain('src:local("Arial")');
});

test('the sheets that stand in the page are not asked for again by what is loaded late', () => {
  expect(made('./').html).toContain('<link rel="stylesheet" href="./assets/index.css" disabled />');
  expect(made('../').html).toContain('<link rel="stylesheet" href="../assets/index.css" disabled />');
});

test('what lies below the first view waits for its own styles, which stand right before it as one sheet', () => {
  const { html, below } = made('../');
  expect(html).toContain(
    '<link rel="stylesheet" href="../assets/below.css" data-below=""><section id="figures"',
  );
  expect(below).toBe('/* assets/ledger.css *//* assets/charts.css */');
  expect(html).toContain('<link rel="stylesheet" href="../assets/ledger.css" disabled />');
  expect(() => made('./', page.replace('ledger', 'elsewhere'))).toThrow(/no part below/);
});

test('the faces come after it, and without scripts by a link', () => {
  const { html, faces } = made('./');
  expect(faces).toContain('a.woff2');
  expect(faces).not.toContain('local(');
  expect(html).toContain('<noscript><link rel="stylesheet" href="./assets/faces.css" /></noscript>');
  expect(html).toContain('(...["./assets/index.js",["./assets/react.js"],[["A","./assets/a.woff2",');
});

test('a face is made with its weights and its characters, whatever its family is called', () => {
  const face = (family: string, more: string) =>
    `@font-face{font-family:${family};src:url("./b.woff2")format("woff2")${more}}`;
  const { html } = firstPaint(page, {
    ...PARTS,
    styles: () =>
      face('"Source Serif 4"', ';font-weight:400 700;unicode-range:U+20-7E,U+A0') + face('Inter Han', ''),
    root: '../',
  });
  expect(html).toContain(
    '[["Source Serif 4","../assets/b.woff2","400 700","U+20-7E,U+A0"],["Inter Han","../assets/b.woff2","normal","U+0-10FFFF"]]',
  );
  expect(() =>
    firstPaint(page, { ...PARTS, styles: () => '@font-face{src:url(./b.woff2)}', root: './' }),
  ).toThrow(/without a family/);
});

test('a page in a folder of its own finds everything from there', () => {
  const { html } = made('../');
  expect(html).toContain('url(../assets/b.svg)');
  expect(html).toContain('href="../favicon.svg"');
  expect(html).toContain('"../assets/index.js"');
  expect(html).not.toMatch(/["(]\.\//);
});
