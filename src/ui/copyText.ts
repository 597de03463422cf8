/** Puts a text on the clipboard; false where the browser refuses, so that the reader can be shown the text instead. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
