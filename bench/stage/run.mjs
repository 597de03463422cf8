/** From a key to the painted slide, in the hall's window and in the presenter's. */
import { serve } from '../../scripts/server/serve.mjs';
import { calm } from '../calm.mjs';
import { verdictTable } from '../tables.mjs';
import { measureStage } from './measureStage.mjs';
import { stageVerdicts } from './stageVerdicts.mjs';

/** Changes of the slide that are measured. */
const CHANGES = 40;

/** @type {import('../parts.mjs').Part} */
export async function run({ chromium, product, patience }) {
  const server = await serve(product, { port: 0 });
  await calm(patience);
  const changes = await measureStage(`http://127.0.0.1:${server.port}/`, chromium, CHANGES);
  await server.close();
  const verdicts = stageVerdicts(changes);
  return { tables: [verdictTable(verdicts)], verdicts };
}
