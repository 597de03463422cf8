/** From what a reader does to the next paint, with a processor a quarter as fast: medians of several pages. */
import { serve } from '../../scripts/server/serve.mjs';
import { calm } from '../calm.mjs';
import { markdown, median } from '../tables.mjs';
import { atMost, inMs } from '../verdict.mjs';
import { measureAnswers } from './measureAnswers.mjs';

/** What is at once for a hand, in ms (Interaction to Next Paint calls 200 good). */
const MOST = 100;

/** @type {import('../parts.mjs').Part} */
export async function run({ chromium, product, runs, patience }) {
  const server = await serve(product, { port: 0, compressed: true });
  /** @type {Readonly<Record<string, number>>[]} */
  const measured = [];
  for (let turn = 1; turn <= runs; turn++) {
    await calm(patience);
    measured.push(await measureAnswers(`http://127.0.0.1:${server.port}/`, chromium));
  }
  await server.close();
  const answers = Object.keys(measured[0] ?? {}).map((doing) => ({
    doing,
    ms: measured.map((times) => times[doing] ?? Number.NaN),
  }));
  return {
    tables: [
      markdown([
        ['doing', 'to the next paint, ms', 'of all runs'],
        ...answers.map(({ doing, ms }) => [
          doing,
          String(Math.round(median(ms))),
          ms
            .toSorted((a, b) => a - b)
            .map(Math.round)
            .join(', '),
        ]),
      ]),
    ],
    // How soon the first slide comes after an early press hangs on the network, and is no answer of the page alone.
    verdicts: answers
      .filter(({ doing }) => doing !== 'early Present')
      .map(({ doing, ms }) => atMost(`answer to ${doing}`, median(ms), MOST, inMs)),
  };
}
