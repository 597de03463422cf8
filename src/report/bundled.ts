import { report as bundled } from 'virtual:report';
import type { Report } from './model.ts';

/** The report bundled with the product, checked when the product was built. */
export const bundledReport: Report = bundled;
