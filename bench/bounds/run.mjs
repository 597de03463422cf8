/**
 * Opens reports that are larger than any page can draw at once: how soon they are there, how soon they answer and what they weigh.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../scripts/server/serve.mjs';
import { calm } from '../calm.mjs';
import { markdown } from '../tables.mjs';
import { atMost, inMs } from '../verdict.mjs';
import { measureReport } from './measureReport.mjs';
import { EXTREMES } from './reports.mjs';

/** At most so long until an answer, in ms, so long a task, in ms, and so much memory, in MB. */
const MOST = { answer: 200, task: 50, memory: 300 };

/** @type {import('../parts.mjs').Part} */
export async function run({ chromium, product, patience, say }) {
  const folder = mkdtempSync(join(tmpdir(), 'as-stated-bounds-'));
  const server = await serve(product, { port: 0, routes: { '/extreme/': folder } });
  const results = [];
  for (const [index, { name, json }] of EXTREMES.entries()) {
    const file = `${index}.json`;
    writeFileSync(join(folder, file), json());
    await calm(patience);
    const measured = await measureReport(`${server.address}?lang=en&report=extreme/${file}`, chromium);
    results.push({ name, ...measured });
    say(`${name}: opens in ${Math.round(measured.opens)} ms`);
  }
  await server.close();
  rmSync(folder, { recursive: true });
  const whole = (/** @type {number} */ value) => Math.round(value).toLocaleString('en');
  return {
    tables: [
      markdown([
        [
          'report',
          'opens ms',
          'longest task ms',
          'longest while scrolling ms',
          'answers in ms',
          'heap MB',
          'renderer MB',
          'elements',
          'says',
        ],
        ...results.map(
          ({ name, opens, longestTask, longestScrolled, answers, heap, renderer, elements, says }) => [
            name,
            whole(opens),
            whole(longestTask),
            whole(longestScrolled),
            answers.map(([doing, ms]) => `${doing} ${whole(ms)}`).join(', '),
            whole(heap),
            whole(renderer),
            whole(elements),
            says,
          ],
        ),
      ]),
    ],
    verdicts: results.flatMap(({ name, longestTask, answers, renderer }) => [
      atMost(`${name}: longest task while it opens`, longestTask, MOST.task, inMs),
      atMost(`${name}: slowest answer`, Math.max(...answers.map(([, ms]) => ms)), MOST.answer, inMs),
      atMost(`${name}: memory`, renderer, MOST.memory, (mb) => `${whole(mb)} MB`),
    ]),
  };
}
