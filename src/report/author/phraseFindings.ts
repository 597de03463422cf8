import { isAmountBelow } from '@/quantity/phrase/saidOf.ts';
import type { Report } from '../model.ts';
import type { ReportFile } from '../schema/shape.ts';
import { error, warning, type Finding } from './finding.ts';
import { lookUp, phrasesOf, type Lookup, type SourceTexts, type StatedPhrase } from './phrases.ts';
import { readsAs, valueInFile, valueRead } from './phraseSays.ts';
import { missedIn } from './verifySource.ts';

/** What came of the phrases: findings, and how many were looked up, of how many. */
export interface PhraseFindings {
  readonly findings: readonly Finding[];
  readonly lookedUp: number;
  readonly all: number;
}

/** Reads every printed phrase and holds it against what the file says beside it, and looks it up in the texts that are given. */
export function phraseFindings(report: Report, file: ReportFile, texts: SourceTexts): PhraseFindings {
  const phrases = phrasesOf(report);
  const findings = phrases.flatMap((stated) => [
    ...lookupFindings(lookUp(report, stated, texts), stated, file),
    ...readingWarnings(stated, file),
  ]);
  const lookedUp = phrases.filter(({ document }) => texts.has(document)).length;
  return { findings, lookedUp, all: phrases.length };
}

/** The entry of the figure that a phrase is the own one of. */
function entryOf({ path }: StatedPhrase, file: ReportFile): ReportFile['figures'][number] | undefined {
  const [, index] = path;
  return path.length === 2 && typeof index === 'number' ? file.figures[index] : undefined;
}

const isAbove = ({ value }: StatedPhrase): boolean =>
  (value.form === 'number' || value.form === 'interval'
    ? value.value
    : value.form === 'range'
      ? value.lower
      : 0) > 0;

function lookupFindings(lookup: Lookup, stated: StatedPhrase, file: ReportFile): Finding[] {
  const path = [...stated.path, 'phrase'];
  const falls = lookup.kind === 'found' && lookup.change === 'decrease' && stated.read?.change !== 'decrease';
  if (falls && isAbove(stated) && entryOf(stated, file)?.change !== undefined) {
    return [
      warning(
        [...stated.path, 'value'],
        `the source says there that it fell, and the value is above 0: it would be drawn as a rise. Write it below 0.`,
      ),
    ];
  }
  if (lookup.kind === 'cut-off') {
    const { whole } = lookup;
    return [
      warning(
        path,
        `the source prints “${whole}” there: take the words that bound the number into the phrase.`,
      ),
    ];
  }
  const missed = missedIn(lookup, stated);
  return missed === null ? [] : [error(path, `${missed}. Correct the phrase or its place.`)];
}

function readingWarnings(stated: StatedPhrase, file: ReportFile): Finding[] {
  const { path, phrase, read, value } = stated;
  const entry = entryOf(stated, file);
  if (read === null) {
    if (value.form === 'words') return [];
    return [
      warning(
        [...path, 'phrase'],
        `“${phrase}” can’t be read here, so nothing holds the value against it. Check value, comparator, decimals and unitMult yourself.`,
      ),
    ];
  }
  const found: Finding[] = [];
  const isBelow = isAmountBelow(read, value) && readsAs({ ...read, change: 'decrease' }, value);
  const words = Object.values(entry?.signWord ?? {}).filter((word) => typeof word === 'string');
  if (isBelow && !readsAs(read, value)) {
    if (!words.some((word) => phrase.includes(word))) {
      found.push(
        warning(
          [...path, 'phrase'],
          `“${phrase}” doesn’t say why the value is below 0. Take the words that do into the phrase: “fell by”, “a loss of”, “lower”.`,
        ),
      );
    }
  } else if (!readsAs(read, value)) {
    found.push(
      warning(
        [...path, 'value'],
        `“${phrase}” reads as ${valueInFile(valueRead(read))}, and the value is ${valueInFile(value)}. Correct one of the two.`,
      ),
    );
  }
  if (
    entry?.change !== undefined &&
    read.change === 'decrease' &&
    value.form === 'number' &&
    value.value > 0
  ) {
    found.push(
      warning(
        [...path, 'value'],
        `“${phrase}” says that it fell, and the value is above 0: it would be drawn as a rise. Write ${-value.value}.`,
      ),
    );
  }
  for (const key of ['decimals', 'unitMult'] as const) {
    const given = entry?.[key];
    if (given === undefined || given === read[key]) continue;
    found.push(
      warning(
        [...path, key],
        `“${phrase}” has ${read[key]}, and here it is ${given}. Correct it, or leave it out: it is read from the phrase.`,
      ),
    );
  }
  return found;
}
