/** An entry as the bench makes it, the same for every library. */
export interface BenchEvent {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** YYYY-MM-DD */
  readonly start: string;
  readonly end?: string;
  readonly group?: string;
}

declare global {
  interface Window {
    /** What the runner puts into a page, and when the page began to build its timeline. */
    __B?: { events: readonly BenchEvent[]; constructAt: number };
    /** How the page is driven. */
    __anchor?: {
      /** Selectors of the timeline's root and of one drawn entry. */
      root: string;
      item: string;
      /** Whether the first view is drawn; without it, an entry in the DOM says so. */
      isReady?: () => boolean;
      /** One step of 1.5, with the library's own animation. */
      zoomIn: () => void;
      /** Where a drag with the left button pans. */
      panPoint: () => { x: number; y: number };
      /** The visible time as a string, to see that it has moved. */
      probe: () => string;
    };
    /** What the runner asks the page (watch.mjs). */
    /** What was noted of a page's loading, and the longest time from what was done to its paint, in ms (bench/load). */
    __load?: () => { largest: number; tasks: { start: number; duration: number }[]; shift: number };
    __answers?: () => { readonly longest: number; readonly over: number };
    /** Of a window of the deck (stage/watchSlides.mjs), in ms since the epoch. */
    __slides?: {
      begin: () => void;
      seen: () => { readonly key: number; readonly painted: number; readonly longest: number };
    };
    __watch?: {
      quiet: (quiet: number, least: number) => Promise<number>;
      times: () => { began: number; firstItemAt: number; constructAt: number };
      record: () => void;
      longestFrame: () => number;
    };
  }
}
