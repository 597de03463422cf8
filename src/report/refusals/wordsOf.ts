import type { RefusalWords } from '@/i18n/refusalWords.ts';
import type { Refusal } from '../schema/refusal.ts';
import { clipped } from './problem.ts';

/** A refusal in words: what is wrong and what to do, in the language of the messages. */
export function wordsOf(refusal: Refusal, words: RefusalWords): string {
  switch (refusal.reason) {
    case 'missing':
      return words.missing(refusal.wanted);
    case 'wrong-type':
      return words.wrongType(refusal.wanted, refusal.got);
    case 'unknown-keys':
      return words.unknownKeys(refusal.keys, refusal.near ?? []);
    case 'not-in-list':
      return words.notInList(refusal.options, refusal.near ?? []);
    case 'bad-format':
      return words.badFormat[refusal.format];
    case 'empty':
      return words.empty;
    case 'too-long':
      return words.tooLong(refusal.most);
    case 'too-few':
      return words.tooFew(refusal.least);
    case 'too-many':
      return words.tooMany(refusal.most);
    case 'too-small':
      return words.tooSmall(refusal.least, refusal.inclusive);
    case 'too-large':
      return words.tooLarge(refusal.most);
    case 'too-deep':
      return words.tooDeep(refusal.most);
    case 'too-many-values':
      return words.tooManyValues(refusal.most);
    case 'too-many-mistakes':
      return words.tooManyMistakes;
    case 'unreadable':
      return words.unreadable;
    case 'markup':
      return words.markup;
    case 'control-character':
      return words.controlCharacter(refusal.code);
    case 'direction-control':
      return words.directionControl(refusal.code);
    case 'half-character':
      return words.halfCharacter(refusal.code);
    case 'forbidden-key':
      return words.forbiddenKey(refusal.key);
    case 'address':
      return words.address(clipped(refusal.address));
    case 'no-language':
      return words.noLanguage;
    case 'duplicate-id':
      return words.duplicateId(refusal.id);
    case 'named-twice':
      return words.namedTwice(refusal.id);
    case 'unknown-id':
      return words.unknownId(refusal.id, refusal.list, refusal.near ?? []);
    case 'unknown-placeholder':
      return words.unknownPlaceholder(clipped(refusal.id), refusal.near ?? []);
    case 'placeholder-here':
      return words.placeholderHere(clipped(refusal.placeholder));
    case 'plain-unsaid':
      return words.plainUnsaid(refusal.figure, refusal.status);
    case 'pattern-number':
      return words.patternNumber;
    case 'bad-date':
      return words.badDate(clipped(refusal.edtf), refusal.near ?? []);
    case 'unsupported-date':
      return words.unsupportedDate(clipped(refusal.edtf));
    case 'end-before-start':
      return words.endBeforeStart(clipped(refusal.edtf));
    case 'paragraph-beyond':
      return words.paragraphBeyond(refusal.paragraph, refusal.paragraphs);
    case 'mixed-units':
      return words.mixedUnits(refusal.units);
    case 'stacked-bound':
      return words.stackedBound(refusal.figure);
    case 'stacked-status':
      return words.stackedStatus;
    case 'symbols-not-whole':
      return words.symbolsNotWhole(refusal.figure, refusal.perSymbol, refusal.fitting);
    case 'too-many-symbols':
      return words.tooManySymbols(refusal.figure, refusal.most, refusal.fitting);
    case 'inclusive-qualifier':
      return words.inclusiveQualifier(refusal.qualifier);
    case 'phrase-disagrees':
      return words.phraseDisagrees(clipped(refusal.phrase), refusal.says, refusal.comparator);
    case 'qualifier-disagrees':
      return words.qualifierDisagrees(clipped(refusal.qualifier), refusal.says, refusal.comparator);
    case 'unknown-unit':
      return words.unknownUnit(refusal.unit, refusal.near ?? []);
    case 'range-order':
      return words.rangeOrder;
    case 'interval-order':
      return words.intervalOrder;
    case 'more-than-all':
      return words.moreThanAll;
    case 'words-missing':
      return words.wordsMissing(refusal.figure);
    case 'words-beside-number':
      return words.wordsBesideNumber(refusal.figure);
    case 'sign-word':
      return words.signWord(refusal.figure);
    case 'bound-of-range':
      return words.boundOfRange(refusal.figure);
    case 'of-itself':
      return words.ofItself(refusal.figure);
    case 'chart-kind':
      return words.chartKind(refusal.figure, refusal.kind);
    case 'no-period':
      return words.noPeriod(refusal.figure);
    case 'status-unsaid':
      return words.statusUnsaid(refusal.figure, refusal.status, refusal.language);
    case 'currency-unit':
      return words.currencyUnit(refusal.unit);
  }
}
