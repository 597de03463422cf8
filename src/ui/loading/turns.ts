/** A browser that paints nothing, as in a tab that isn't seen, gives turns after so long, in ms. */
const UNSEEN = 120;

/** The next has its turn after so long, even if the one before has not said that it is done, in ms. */
const LONGEST = 1000;

interface Waiting {
  readonly take: () => void;
  /** What is drawn. */
  readonly place: () => Element | null;
  /** Before all that is not. */
  readonly isFirst: boolean;
}

const waiting = new Set<Waiting>();
let current: Waiting | undefined;
let release = () => {};
let isGiving = false;

/**
 * Asks for a turn to draw: one at a time, each after a paint, what is seen first. So a press is answered before what follows from it,
 * and what follows makes no long task. The answer says that it is drawn, or calls it off.
 */
export function askForTurn(one: Waiting): () => void {
  waiting.add(one);
  if (!isGiving) void give();
  return () => {
    waiting.delete(one);
    if (current === one) release();
  };
}

async function give(): Promise<void> {
  isGiving = true;
  while (waiting.size > 0) {
    await first((painted) => requestAnimationFrame(() => setTimeout(painted)), UNSEEN);
    const all = [...waiting];
    const turn = all.find(({ isFirst }) => isFirst) ?? all.find(isSeen) ?? all[0];
    if (!turn) continue;
    waiting.delete(turn);
    current = turn;
    await first((drawn) => {
      release = drawn;
      turn.take();
    }, LONGEST);
  }
  isGiving = false;
}

/** What comes first: what is begun has happened, or so many ms have gone. */
const first = (begin: (done: () => void) => void, after: number) =>
  new Promise<void>((done) => {
    setTimeout(done, after);
    begin(done);
  });

function isSeen({ place }: Waiting): boolean {
  const box = place()?.getBoundingClientRect();
  return box !== undefined && box.bottom > 0 && box.top < window.innerHeight;
}
