import { whenIdle } from '@/ui/loading/whenIdle.ts';

/** All that came before has its height, and it has been painted. */
let rest = Promise.resolve();

/**
 * Gives a part of the page that is alive its true height, which is only guessed while the page arrives (`data-arriving` names those,
 * scripts/vite/pageScripts.mjs; page.css): each in an idle moment and a frame of its own, so that no task lays out the whole page.
 * A long part is named in several pieces ("ledger", "ledger-rest").
 */
export function settle(part: string): void {
  const { dataset } = document.documentElement;
  const arriving = () => (dataset['arriving'] ?? '').split(' ');
  for (const piece of arriving().filter((name) => name.split('-')[0] === part)) {
    const settled = (done: () => void) => {
      dataset['arriving'] &&= arriving()
        .filter((name) => name !== piece)
        .join(' ');
      requestAnimationFrame(() => setTimeout(done));
    };
    rest = rest.then(() => new Promise((done) => void whenIdle(() => settled(done))));
  }
}
