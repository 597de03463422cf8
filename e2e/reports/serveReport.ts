import type { Page } from '@playwright/test';

/** Answers requests for a report beside the page with this text; gives the value of the `report` parameter for it. */
export async function serveReport(page: Page, name: string, body: string): Promise<string> {
  const address = `reports/${name}.json`;
  await page.route(`**/${address}`, (route) => route.fulfill({ contentType: 'application/json', body }));
  return address;
}
