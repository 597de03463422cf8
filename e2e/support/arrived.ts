import type { BrowserContext, Page, Request } from '@playwright/test';
import { rest } from './rest.ts';

/** What the pages of a context have asked for and not yet got. */
const onTheWay = new WeakMap<BrowserContext, Set<Request>>();

/** Lets `ready` know, of every page that a context opens, which parts answer and what is still on its way. */
export async function watchArrivals(context: BrowserContext): Promise<void> {
  const asked = new Set<Request>();
  onTheWay.set(context, asked);
  context.on('request', (request) => asked.add(request));
  context.on('requestfinished', (request) => asked.delete(request));
  context.on('requestfailed', (request) => asked.delete(request));
  await context.addInitScript(() => {
    const answering = new Set<string>();
    Object.assign(window, { answering });
    window.addEventListener('alive', (event) => {
      if (event instanceof CustomEvent) answering.add(String(event.detail));
    });
  });
}

/**
 * Waits until the page has all that it asks for by itself: each of its parts answers, as the page says of each; its charts are drawn, its
 * faces and the report are there, its deck is open; nothing is on its way, and what followed from all that has come to rest.
 */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(isThere, undefined, { polling: 50 });
  const asked = onTheWay.get(page.context());
  do await rest(page);
  while (asked && asked.size > 0);
}

/** Runs in the page: whether it says of nothing any more that it is to come. */
function isThere(): boolean {
  const { dataset } = document.documentElement;
  if (document.readyState !== 'complete' || dataset['wait'] !== undefined) return false;
  // What is below the first view gets its true height part by part.
  if ((dataset['arriving'] ?? '').trim() !== '') return false;
  const answering: unknown = Reflect.get(window, 'answering');
  const parts = document.querySelectorAll<HTMLElement>('.page :is(header, section, div, footer)[data-part]');
  for (const part of parts)
    if (answering instanceof Set && !answering.has(part.dataset['part'])) return false;
  // A deck's code is asked for when the page has come alive, which may be a while after all else is there; that it is on its way
  // (a status) is said meanwhile, and no key is heard.
  const asked = new URLSearchParams(location.search);
  const deck = /^[1-9]/.test(asked.get('slide') ?? '') && !asked.has('presenter') && !asked.has('embed');
  const opened =
    '[data-slide], .deck-read, .page-waiting:not([role=status]), .page-status[data-state=failed], [role=alert]';
  if (deck && document.querySelector(opened) === null) return false;
  // Charts are drawn one by one, each in an idle moment.
  return document.querySelector('p.chart-waiting, .tl-waiting, .page-status[data-state=loading]') === null;
}
