import { expect, test } from 'vitest';
import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import { allMessages } from '@/i18n/allMessages.ts';
import { statementOf } from '@/report/words/statement.ts';
import { everyReport, requestFor } from '../requestForTests.ts';
import { writtenSlides } from '@/report/writtenSlides.ts';
import { pageWith } from './pageWith.ts';

const PAGE = `<!doctype html>
<html lang="en" data-root="./" data-languages="en zh">
  <head><title>Another company</title><script type="module">const a = '<body>x<title>y';</script></head>
  <body>
    <script type="application/json" id="report">{"id":"another"}</script>
    <div id="root" data-prerendered="en"><p>7,000 of another company</p></div>
  </body>
</html>`;

const dataIn = (html: string) =>
  /<script type="application\/json" id="report">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
const plain = (html: string) => html.replaceAll('&lt;', '<').replaceAll('&amp;', '&');

test.each([...everyReport])(
  'the page with %s holds that report whole, and nothing of the one before',
  async (_, report) => {
    for (const language of LANGUAGE_IDS) {
      const html = await pageWith(PAGE, await requestFor(report, language));
      expect(JSON.parse(dataIn(html))).toEqual({ ...report, slides: writtenSlides(report) });
      expect(html).not.toContain('nother company');
      expect(html).not.toContain('data-prerendered');
      expect(html).toContain(`const a = '<body>x<title>y';`);
    }
  },
);

test.each([...everyReport])(
  'without script the page with %s says every figure with its qualifier, status and source',
  async (_, report) => {
    const html = plain(await pageWith(PAGE, await requestFor(report, 'en')));
    for (const language of LANGUAGE_IDS) {
      for (const figure of report.figures) {
        const said = statementOf(report, figure, language, allMessages[language]);
        for (const part of [
          said.sentence,
          said.attribution,
          said.source,
          said.phrase,
          said.status,
          said.scope,
          said.period,
        ])
          expect(html).toContain(part);
      }
    }
  },
);

test('no text of a report ends its place in the page, or begins another', async () => {
  const report = everyReport.get('smallest');
  if (!report) throw new Error('No smallest report');
  const text = '</title></script><!--<script>alert(1)</script>\u2028\u2029]]>$& =1+1';
  const hostile = { ...report, title: { ...report.title, en: text, zh: text } };
  const html = await pageWith(PAGE, await requestFor(hostile, 'en'));
  expect(JSON.parse(dataIn(html))).toEqual(hostile);
  expect(html).not.toContain('<!--');
  expect(html).not.toMatch(/[\u2028\u2029](?=[^<]*<\/script>)/);
  expect(html.match(/<script/g)).toHaveLength(2);
  expect(html).not.toContain('alert(1)</script>');
});
