import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { STATED } from './reports/stated.ts';
import { expect, test } from './support/test.ts';

const script = join(import.meta.dirname, '../scripts/verify-source.mjs');

/** A text that prints every phrase in its paragraph, a title first: the real text is not part of the product. */
function sourceWith(phrases: readonly { readonly paragraph: number; readonly phrase: string }[]): string {
  const paragraphs = [1, 2, 3, 4].map((number) => {
    const own = phrases.filter(({ paragraph }) => paragraph === number).map(({ phrase }) => phrase);
    return `In paragraph ${number} it says ${own.join(', and ')}, too.`;
  });
  return ['A title', ...paragraphs].join('\n\n');
}

const verify = (file: string) =>
  new Promise<{ readonly code: unknown; readonly said: string }>((done) => {
    execFile(process.execPath, [script, file], (error, stdout, stderr) =>
      done({ code: error === null ? 0 : error.code, said: stdout + stderr }),
    );
  });

test('verify-source says a line a figure, and fails when the text says otherwise', async ({
  complaints,
}, testInfo) => {
  const right = testInfo.outputPath('right.txt');
  await writeFile(right, sourceWith(STATED));
  const wrong = testInfo.outputPath('wrong.txt');
  await writeFile(wrong, sourceWith(STATED).replace('more than 40,000', 'more than 41,000'));
  const [found, missed, none] = await Promise.all([verify(right), verify(wrong), verify('/nowhere.txt')]);

  expect(found.code).toBe(0);
  for (const { id, phrase, paragraph } of STATED) {
    expect(found.said).toMatch(new RegExp(`found +${id} +“${phrase}” in paragraph ${paragraph}`));
  }
  expect(found.said).toContain('10 of 10 figures found in the source');
  expect(missed.code).toBe(1);
  expect(missed.said).toMatch(/WRONG +people-benefited +“more than 40,000” is not in paragraph 4/);
  expect(missed.said).toContain('9 of 10 figures');
  expect(none.code).toBe(2);
  expect(complaints.unexpected()).toEqual([]);
});
