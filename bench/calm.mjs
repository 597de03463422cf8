import { cpus } from 'node:os';
import { setTimeout as after } from 'node:timers/promises';

/** The processors do next to nothing: their share of time spent working. */
const CALM = 0.12;
const LOOK = 1000;

/**
 * Waits until the machine has nothing else to do, so that a run measures the timeline and not its neighbours; at most so many
 * seconds.
 *
 * @param {number} patience
 */
export async function calm(patience) {
  const until = Date.now() + 1000 * patience;
  while (Date.now() < until) {
    const before = worked();
    await after(LOOK);
    const now = worked();
    if ((now.busy - before.busy) / (now.all - before.all) < CALM) return;
  }
}

/** Time since the start, of all processors together, in ms. */
function worked() {
  const times = cpus().map((cpu) => cpu.times);
  const all = times.reduce((sum, { user, nice, sys, idle, irq }) => sum + user + nice + sys + idle + irq, 0);
  const idle = times.reduce((sum, one) => sum + one.idle, 0);
  return { all, busy: all - idle };
}
