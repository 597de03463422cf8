import { startTransition, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nProvider } from '@/i18n/I18n.tsx';
import type { Request } from '../../export.ts';
import type { PictureLook } from '../../pictureLook.ts';

/** A drawing that has not changed for so many milliseconds is whole: recharts draws in several steps. */
const QUIET = 50;

/**
 * Draws something where nobody sees it, so that the page's own style sheets say how it looks, and hands over what `take` makes of it.
 * Rejects when its code can't be loaded or it can't be drawn, and with the signal's reason when it is cancelled.
 */
export async function drawn<Result>(
  picture: ReactElement,
  { language, m, look }: Pick<Request, 'language' | 'm'> & { readonly look: PictureLook },
  signal: AbortSignal,
  take: (holder: Element) => Promise<Result>,
  isThere: (holder: Element) => boolean = (holder) => holder.querySelector('[role="img"]') !== null,
): Promise<Result> {
  signal.throwIfAborted();
  const holder = document.createElement('div');
  holder.className = 'picture-holder';
  holder.ariaHidden = 'true';
  for (const [name, value] of Object.entries(holderStyle(look))) holder.style.setProperty(name, value);
  document.body.append(holder);
  const failures: Error[] = [];
  const root = createRoot(holder, {
    onUncaughtError: (cause) => failures.push(new Error('The picture could not be drawn', { cause })),
  });
  let changed = performance.now();
  const observer = new MutationObserver(() => (changed = performance.now()));
  observer.observe(holder, { subtree: true, childList: true, attributes: true, characterData: true });
  try {
    startTransition(() =>
      root.render(
        <I18nProvider language={language} messages={m}>
          {picture}
        </I18nProvider>,
      ),
    );
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, QUIET / 2));
      signal.throwIfAborted();
      for (const failure of failures) throw failure;
      if (holder.querySelector('[role="alert"]')) throw new Error('The drawing could not be loaded');
      const quiet = performance.now() - changed >= QUIET;
      if (quiet && isThere(holder)) return await take(holder);
    }
  } finally {
    observer.disconnect();
    root.unmount();
    holder.remove();
  }
}

/** The colours of the picture, whatever the page's own are. */
const holderStyle = ({ appearance, background }: PictureLook) => ({
  'color-scheme': appearance,
  ...(background === 'transparent' ? { '--paper': 'transparent' } : {}),
});
