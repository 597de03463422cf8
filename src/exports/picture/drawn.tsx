import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nProvider } from '@/i18n/I18n.tsx';
import type { Request } from '../export.ts';

/** A drawing that has not changed for so many milliseconds is whole: recharts draws in several steps. */
const QUIET = 50;

/**
 * Draws something where nobody sees it, so that the page's own style sheets say how it looks, and hands over what `take` makes of it.
 * Rejects when its code can't be loaded or it can't be drawn, and with the signal's reason when it is cancelled.
 */
export async function drawn<Result>(
  picture: ReactElement,
  { language, m }: Pick<Request, 'language' | 'm'>,
  signal: AbortSignal,
  take: (holder: Element) => Result,
): Promise<Result> {
  const holder = document.createElement('div');
  holder.className = 'picture-holder';
  holder.ariaHidden = 'true';
  document.body.append(holder);
  const failures: Error[] = [];
  const root = createRoot(holder, {
    onUncaughtError: (cause) => failures.push(new Error('The picture could not be drawn', { cause })),
  });
  try {
    root.render(
      <I18nProvider language={language} messages={m}>
        {picture}
      </I18nProvider>,
    );
    for (let before = ''; ;) {
      await new Promise((resolve) => setTimeout(resolve, QUIET));
      signal.throwIfAborted();
      for (const failure of failures) throw failure;
      if (holder.querySelector('[role="alert"]')) throw new Error('The drawing could not be loaded');
      const now = holder.innerHTML;
      if (holder.querySelector('[role="img"]') && now === before) return take(holder);
      before = now;
    }
  } finally {
    root.unmount();
    holder.remove();
  }
}
