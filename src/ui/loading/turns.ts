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
let current: Waiting | null = null;
let release: (() => void) | null = null;
let isGiving = false;

/**
 * Asks for a turn to draw: one at a time, each after a paint, what is seen first. So a press is answered before what follows from it,
 * and what follows makes no long task. `end` says that it is drawn, or calls it off.
 */
export function askForTurn(one: Waiting): { readonly end: () => void } {
  waiting.add(one);
  if (!isGiving) void give();
  return {
    end: () => {
      waiting.delete(one);
      if (current === one) release?.();
    },
  };
}

async function give(): Promise<void> {
  isGiving = true;
  while (waiting.size > 0) {
    await painted();
    const next = nearest();
    if (!next) continue;
    waiting.delete(next);
    current = next;
    const done = new Promise<void>((resolve) => {
      release = resolve;
      setTimeout(resolve, LONGEST);
    });
    next.take();
    await done;
    current = null;
  }
  isGiving = false;
}

/** The first that is seen, else the first. */
function nearest(): Waiting | undefined {
  const all = [...waiting];
  return all.find(({ isFirst }) => isFirst) ?? all.find(({ place }) => isSeen(place())) ?? all[0];
}

function isSeen(element: Element | null): boolean {
  if (!element) return false;
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/** A frame has been painted, and what waited for that has had its say. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, UNSEEN);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });
}
