import { LANGUAGE_IDS, type Language } from '@/i18n/languages.ts';
import type { ObsStatus } from '@/quantity/status.ts';

/** How a text may say in its own words that a number is no plain report; any of them will do. */
const SAID: Readonly<Record<Language, Readonly<Record<Exclude<ObsStatus, 'reported'>, RegExp>>>> = {
  en: {
    provisional: /provisional|preliminary|first count/i,
    estimated: /estimat/i,
    expected: /expect|project|forecast|anticipat|outlook|not yet/i,
    planned: /plan|pledge|will |to be |not yet/i,
    target: /target|goal|aim|by 20\d\d|not yet/i,
    needed: /need|require|not yet/i,
  },
  zh: {
    provisional: /初步|暂定/,
    estimated: /估计|估算|预估/,
    expected: /预计|预期|预测|有望|尚未/,
    planned: /计划|拟|将|尚未/,
    target: /目标|力争|到20\d\d年|尚未/,
    needed: /需要|所需|尚未/,
  },
};

/** Whether words say a status, in one of these languages; what is reported needs no words. */
export function saysStatus(
  words: string,
  status: ObsStatus,
  languages: readonly Language[] = LANGUAGE_IDS,
): boolean {
  return status === 'reported' || languages.some((language) => SAID[language][status].test(words));
}
