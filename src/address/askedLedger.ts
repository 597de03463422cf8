/** How the address asks for the ledger, as it stands there now and not yet read; `null`: as usual. */
export interface AskedLedger {
  readonly group: string | null;
  readonly sort: string | null;
  readonly find: string | null;
}

/** How the ledger is shown on this page. */
export function askedLedger(): AskedLedger {
  const asked = new URLSearchParams(window.location.search);
  return { group: asked.get('group'), sort: asked.get('sort'), find: asked.get('find') };
}
