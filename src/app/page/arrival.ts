import { whenIdle } from '@/ui/loading/whenIdle.ts';

/** All that came before has its height, and it has been painted. */
let rest = Promise.resolve();

/**
 * Gives a part of the page that is alive its true height, which is only guessed while the page arrives (`data-arriving` names those,
 * scripts/vite/pageScripts.mjs; page.css): each in an idle moment and a frame of its own, so that no task lays out the whole page.
 */
export function settle(part: string): void {
  const { dataset } = document.documentElement;
  if (!dataset['arriving']) return;
  const settled = (done: () => void) => {
    dataset['arriving'] &&= dataset['arriving'].replace(part, '');
    requestAnimationFrame(() => setTimeout(done));
  };
  rest = rest.then(() => new Promise((done) => void whenIdle(() => settled(done))));
}
