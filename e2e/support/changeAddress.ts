import type { Page } from '@playwright/test';

/** Changes search parameters as a step through the history does: the page answers without being loaded anew. */
export function changeAddress(
  page: Page,
  parameters: Readonly<Record<string, string | null>>,
): Promise<void> {
  return page.evaluate((changes) => {
    const address = new URL(location.href);
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) address.searchParams.delete(name);
      else address.searchParams.set(name, value);
    }
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, parameters);
}
