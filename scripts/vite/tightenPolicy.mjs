/**
 * Runs in the page before any script from a file, written into it as it stands: it uses nothing from outside itself. What the written
 * policy can't know is added to it here.
 */
export function tightenPolicy() {
  const root = new URL(document.documentElement.dataset['root'] ?? './', document.baseURI);
  // Where a browser knows trusted types, no text becomes HTML or a script, and no address a script but those of the product's files.
  window.trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => {
      const { href } = new URL(address, document.baseURI);
      return href.startsWith(root.href) ? href : null;
    },
  });
  // Other sites are asked for nothing, unless the address names a report of theirs.
  const report = new URLSearchParams(location.search).get('report') ?? '';
  const { protocol, origin } = URL.canParse(report, root) ? new URL(report, root) : location;
  if (protocol === 'https:' && origin !== location.origin) return;
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = "connect-src 'self'";
  document.head.append(meta);
}
