/** As much of Trusted Types (W3C) as the page uses; TypeScript's own declarations have none yet. */
interface Window {
  readonly trustedTypes?: {
    readonly createPolicy: (
      name: string,
      rules: { readonly createScriptURL: (address: string) => string | null },
    ) => unknown;
  };
}
