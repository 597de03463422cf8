/**
 * A report that was opened from a file has no address that leads to it. What stands in its place in the page's own names the copy that
 * this browser keeps (`report/deviceFile`), so that a reload and the presenter's window find it, and nobody else does.
 */
const FORM = /^file:([\da-f]{32})$/;

/** What stands in an address for a report that was opened from a file. */
export const deviceFileAddress = (id: string): string => `file:${id}`;

/** The kept copy that an address asks for; null: it asks for something else. */
export const deviceFileId = (address: string | null): string | null => FORM.exec(address ?? '')?.[1] ?? null;
