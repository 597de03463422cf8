/** The longest wait for a turn, in ms: a page that is busy, or that isn't seen, goes on all the same. */
const LONGEST = 500;

let last: Promise<void> = Promise.resolve();

/** Answers one at a time, each when the browser has nothing better to do: what is heavy to draw makes no long task with its like. */
export function inTurn(): Promise<void> {
  last = last.then(idle);
  return last;
}

const idle = () =>
  new Promise<void>((done) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => done(), { timeout: LONGEST });
    else setTimeout(done);
  });
