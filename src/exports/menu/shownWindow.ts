import { parseWindow, type TimeWindow } from '@/address/timeWindow.ts';

/** The stretch of time that the page's axis shows, as the address has it now; null: all of it, or the list is there instead. */
export function shownWindow(): TimeWindow | null {
  const hasAxis = document.querySelector('[data-part="timeline"] [data-view="axis"]') !== null;
  const asked = new URLSearchParams(window.location.search).get('window');
  return hasAxis && asked !== null ? parseWindow(asked) : null;
}
