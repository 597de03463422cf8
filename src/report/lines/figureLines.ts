import type { Language } from '@/i18n/languages.ts';
import type { Messages } from '@/i18n/messages.ts';
import type { Figure, Report } from '../model.ts';
import type { Line } from './line.ts';
import { placeLines } from './placeLines.ts';
import { relationLines } from './relationLines.ts';
import { valueLines } from './valueLines.ts';

/**
 * All that a figure carries beyond its label and its quantity, in words and in reading order: for the panel, and for whatever takes
 * the figure away.
 */
export function figureLines(report: Report, figure: Figure, language: Language, m: Messages): Line[] {
  const asked = { report, figure, language, m };
  return [...valueLines(asked), ...relationLines(asked), ...placeLines(asked)];
}
