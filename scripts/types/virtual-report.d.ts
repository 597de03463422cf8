declare module 'virtual:report' {
  import type { Report } from '@/report/model.ts';

  /** The bundled report, validated when the page was built (scripts/vite/reportPlugin.ts). */
  export const report: Report;
}

/** The product's version, from package.json. */
declare const __APP_VERSION__: string;
