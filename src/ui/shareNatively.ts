/** Hands an address to the system's own way of sharing; false where there is none, or where it fails, so that it can be copied instead. */
export async function shareNatively(url: string): Promise<boolean> {
  // Older browsers have no such method, whatever the types say.
  if (!('share' in navigator)) return false;
  try {
    await navigator.share({ title: document.title, url });
    return true;
  } catch (error) {
    // Who closes the system's sheet has seen it and wants no more.
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
