import type { BrowserContext } from '@playwright/test';

/** What a browser complained of while a test ran, and what the test said it would. */
export interface Complaints {
  /** The complaints so far that nothing allows. */
  readonly unexpected: () => readonly string[];
  /** Allows complaints of this kind: for tests that provoke them. */
  readonly allow: (pattern: RegExp) => void;
}

/**
 * Listens to every page of a context, windows that open later included: errors and warnings on the console, errors that
 * nothing caught, requests that failed or were answered with an error, and requests to any host but `origin`.
 */
export function listenTo(context: BrowserContext, origin: string): Complaints {
  const said: string[] = [];
  const allowed: RegExp[] = [];
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      said.push(`console ${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => said.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (/^https?:$/.test(protocol) && asked !== origin) said.push(`asked another host: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left, or a newer wish, calls off what was asked for.
    if (reason !== 'net::ERR_ABORTED') said.push(`request failed: ${request.url()} ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) said.push(`answered ${response.status()}: ${response.url()}`);
  });
  return {
    unexpected: () => said.filter((complaint) => !allowed.some((pattern) => pattern.test(complaint))),
    allow: (pattern) => allowed.push(pattern),
  };
}
