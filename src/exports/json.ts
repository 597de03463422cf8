import { reportField } from '@/report/written/reportField.ts';
import type { Make } from './export.ts';

/** The report as a file that can be loaded again, in all its languages. */
export const makeJson: Make = ({ report }) => `${JSON.stringify(reportField(report), null, 2)}\n`;
