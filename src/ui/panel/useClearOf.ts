import { useLayoutEffect, type RefObject } from 'react';

/** The page's row of tools, which has to stay in reach of the mouse. */
const TOOLS = '[data-part=masthead]';

/**
 * Keeps a panel that lies over the page off what the reader is at: it begins where the page's tools end (`--panel-top`), it stands at
 * the other side (`data-side`) while the middle of what was pressed or has the focus would be under it, and its height is published as
 * `--panel-height` for a page that scrolls clear of a sheet: only there, as it makes the page's styles be reckoned anew.
 */
export function useClearOf(ref: RefObject<HTMLElement | null>, over: boolean): void {
  useLayoutEffect(() => {
    const panel = ref.current;
    if (!panel || !over) return;
    const page = document.documentElement;
    const { style } = page;
    let published = 0;
    const tools = document.querySelector(TOOLS);
    const publish = () => {
      const top = Math.max(0, tools?.getBoundingClientRect().bottom ?? 0);
      panel.style.setProperty('--panel-top', `${String(top)}px`);
      const height = panel.offsetWidth < page.clientWidth ? 0 : panel.offsetHeight;
      if (height === published) return;
      published = height;
      style.setProperty('--panel-height', `${String(height)}px`);
    };
    publish();
    window.addEventListener('scroll', publish, { passive: true });
    const sizes = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(publish);
    sizes?.observe(panel);
    const onFocus = () => stepAside(panel, document.activeElement);
    document.addEventListener('focusin', onFocus);
    onFocus();
    return () => {
      document.removeEventListener('focusin', onFocus);
      window.removeEventListener('scroll', publish);
      sizes?.disconnect();
      style.removeProperty('--panel-height');
    };
  }, [ref, over]);
}

/** Puts the panel where the middle of an element of the page is not under it. As wide as the page, it can't and need not. */
function stepAside(panel: HTMLElement, element: Element | null): void {
  if (!element || element === document.body || panel.contains(element) || element.closest(TOOLS)) return;
  const { left, right, width } = panel.getBoundingClientRect();
  const page = document.documentElement.clientWidth;
  if (width >= page) return;
  const box = element.getBoundingClientRect();
  const hiddenBy = (from: number, to: number) =>
    Math.max(0, Math.min(box.right, to) - Math.max(box.left, from));
  const [here, there] = [hiddenBy(left, right), hiddenBy(page - right, page - left)];
  const atStart = panel.dataset['side'] === 'start';
  if (here > there || (here > 0 && here === there && atStart))
    panel.dataset['side'] = atStart ? 'end' : 'start';
}
