/**
 * What a part measures with.
 *
 * @typedef {object} Bench
 * @property {string} chromium the browser's program
 * @property {string} product the folder of the built product
 * @property {number} port where the built product's absolute addresses lead
 * @property {number} runs of what is measured several times; medians count
 * @property {number} patience seconds that a run waits for the machine to have nothing else to do
 * @property {readonly number[]} counts of a timeline's entries
 * @property {(text: string) => void} say what is being done
 *
 * @typedef {object} Measured
 * @property {readonly string[]} tables Markdown, or a line that says why there is none
 * @property {readonly import('./verdict.mjs').Verdict[]} verdicts
 *
 * @typedef {(bench: Bench) => Promise<Measured>} Part
 */

/**
 * The parts of the bench in their order. Each is read when it is to run: some need what is installed for the bench alone.
 *
 * @type {Readonly<Record<string, () => Promise<{ run: Part }>>>}
 */
export const PARTS = {
  load: () => import('./load/run.mjs'),
  answers: () => import('./answers/run.mjs'),
  memory: () => import('./memory/run.mjs'),
  timeline: () => import('./timeline/run.mjs'),
  stage: () => import('./stage/run.mjs'),
  reading: () => import('./reading/run.mjs'),
  bounds: () => import('./bounds/run.mjs'),
  server: () => import('./server/run.mjs'),
};
