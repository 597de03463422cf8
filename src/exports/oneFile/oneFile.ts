import { productRoot } from '@/address/productRoot.ts';
import type { Make } from '../export.ts';
import { ExportError } from '../exportError.ts';
import { ONE_FILE } from './oneFileName.ts';
import { ownPage } from './ownPage.ts';
import { pageWith } from './pageWith.ts';

/** The whole product in one file that works from a memory stick, with this report in place of its own. */
export const makeOneFile: Make = async (request, signal) => {
  const page = import.meta.env.MODE === 'single' ? ownPage(document) : await besideThePage(signal);
  return pageWith(page, request);
};

async function besideThePage(signal: AbortSignal): Promise<string> {
  const page = await fetch(new URL(ONE_FILE, productRoot()), { signal }).then(
    (response) => (response.ok ? response.text() : ''),
    (error: unknown) => {
      throw new ExportError('not-loaded', error);
    },
  );
  // A server may answer with another page where there is none.
  if (!page.includes('id="report"'))
    throw new ExportError('not-loaded', new Error(`There is no ${ONE_FILE}`));
  return page;
}
