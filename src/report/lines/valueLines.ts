import { formatNumber } from '@/quantity/numberText.ts';
import { besideText, qualifierInWords } from '../words/figureWords.ts';
import { unitOf } from '../lookup.ts';
import { foreignTag } from '../texts/textLanguage.ts';
import { line, run, textRun, woven, type Asked, type Line } from './line.ts';

/** What the number is: how sure, how it bounds the true one, in which unit, of what. */
export function valueLines(asked: Asked): Line[] {
  return [
    ...statusLine(asked),
    ...qualifierLine(asked),
    ...unitLine(asked),
    ...besideLine(asked),
    ...wholeLine(asked),
  ];
}

/** "estimated by the alliance", and what that means. */
function statusLine(asked: Asked): Line[] {
  const { figure, m } = asked;
  const status = m.statement.status[figure.obsStatus];
  const means = m.details.statusMeans[figure.obsStatus];
  const said = figure.by
    ? woven((who = '') => m.statement.by(status, who), [textRun(asked, figure.by)])
    : [run(status)];
  return line('status', asked, [said, ...(means === null ? [] : [[run(means)]])]);
}

function qualifierLine(asked: Asked): Line[] {
  const { report, figure, language, m } = asked;
  const printed = figure.qualifier && figure.qualifier[language] !== '' ? figure.qualifier : null;
  const lang = printed && foreignTag(report, printed, language);
  const means = meaning(asked);
  const said = run(qualifierInWords(figure, language, m, m.numerals), { lang });
  return line('qualifier', asked, [[said], ...(means === null ? [] : [[run(means)]])]);
}

/** What a bound, a range, an interval or words mean for the true number; null where the number speaks for itself. */
function meaning({ figure: { value, comparator, fromBelow }, m }: Asked): string | null {
  const { details, numerals } = m;
  if (comparator !== null) return fromBelow ? details.fromBelow : details.boundMeans[comparator];
  switch (value.form) {
    case 'range':
      return details.rangeMeans;
    case 'interval':
      return details.intervalMeans(value.level === null ? null : formatNumber(value.level, numerals));
    case 'words':
      return details.wordsMean;
    case 'outOf': {
      const percent = (value.count * 100) / value.of;
      // One in three is no short number of per cent, and is not rounded to one.
      return Number.isInteger(percent * 10) ? details.asPercent(formatNumber(percent, numerals)) : null;
    }
    case 'number':
      return null;
  }
}

/** The unit spelled out, and what the source leaves open about it, once. */
function unitLine(asked: Asked): Line[] {
  const { report, figure, language, m } = asked;
  if (figure.value.form === 'words') return [];
  const { name, note } = unitOf(report, figure);
  const open = note !== null && !name[language].includes(note[language]) ? note : null;
  const said = textRun(asked, name);
  return line('unit', asked, [open ? woven(m.details.dash, [said, textRun(asked, open)]) : [said]]);
}

function besideLine(asked: Asked): Line[] {
  const { report, figure, language, m } = asked;
  if (figure.beside === null) return [];
  const amount = run(besideText(report, figure.beside, language, m.numerals));
  return line('beside', asked, [woven(m.details.dash, [amount, run(m.details.notConverted)])]);
}

/** What a share is of, or a rank among; that a percentage does not say of what. */
function wholeLine(asked: Asked): Line[] {
  const { report, figure, m } = asked;
  const kind = figure.value.form === 'words' ? 'among' : 'whole';
  if (figure.whole) return line(kind, asked, [[textRun(asked, figure.whole)]]);
  const { of } = unitOf(report, figure);
  const share = (of === 'percent' || of === 'permille') && !figure.change;
  return share ? line(kind, asked, [[run(m.details.wholeNotStated)]]) : [];
}
