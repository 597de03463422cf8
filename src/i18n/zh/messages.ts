import type { Messages } from '../messages.ts';
import { about } from './about.ts';
import { charts } from './charts.ts';
import { details } from './details.ts';
import { figures } from './figures.ts';
import { hero } from './hero.ts';
import { ledger } from './ledger.ts';
import { loading } from './loading.ts';
import { numerals } from './numerals.ts';
import { page } from './page.ts';
import { period } from './period.ts';
import { presentation } from './presentation.ts';
import { start } from './start.ts';
import { sections } from './sections.ts';
import { statement } from './statement.ts';
import { timeline } from './timeline.ts';
import { version } from './version.ts';

/** The messages of one language, a module a feature. */
export const messages: Messages = {
  about,
  charts,
  details,
  figures,
  hero,
  ledger,
  loading,
  numerals,
  page,
  period,
  presentation,
  start,
  sections,
  statement,
  timeline,
  version,
};
