declare module 'virtual:report' {
  import type { Report } from '@/report/model.ts';

  /** The bundled report without its slides, validated when the page was built (scripts/vite/reportPlugin.ts). */
  export const report: Report;
}

declare module 'virtual:report/slides' {
  import type { SlideEntry } from '@/report/schema/slide.ts';

  /** The slides of the bundled report. */
  export const slides: readonly SlideEntry[];
}

/** The product's version, from package.json. */
declare const __APP_VERSION__: string;
