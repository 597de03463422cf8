import { amountText, partsToString } from '@/quantity/format.ts';
import { groupQuantity } from '@/quantity/groups.ts';
import { periodInWords, quantityParts } from '../words/figureWords.ts';
import { documentOf, figureOf, indexOf, unitOf } from '../lookup.ts';
import type { Figure } from '../model.ts';
import { partsHold } from '../relations/partsHold.ts';
import { statementOf } from '../words/statement.ts';
import { changeLine } from './changeLine.ts';
import { line, run, textRun, woven, type Asked, type Line, type Run } from './line.ts';
import { relatedFigures } from './relatedFigures.ts';

/** What the figure has to do with others: change, parts, the same elsewhere, what it corrects, its other periods. */
export function relationLines(asked: Asked): Line[] {
  return [
    ...changeLine(asked),
    ...partsLine(asked),
    ...partOfLine(asked),
    ...alsoStatedLine(asked),
    ...correctsLine(asked),
    ...correctedByLine(asked),
    ...measureLine(asked),
  ];
}

const to = (figure: Figure) => ({ kind: 'figure', id: figure.id }) as const;

/** "for children: 500 books", which leads to that figure. */
function named(asked: Asked, figure: Figure): Run[] {
  const { report, language, m } = asked;
  const { quantity } = statementOf(report, figure, language, m);
  return woven(m.details.named, [textRun(asked, figure.label), run(quantity)]).map((one) => ({
    ...one,
    to: to(figure),
  }));
}

function partsLine(asked: Asked): Line[] {
  const { report, figure, language, m } = asked;
  const { parts: stated } = figure;
  if (!stated) return [];
  const parts = stated.figures.map((id) => figureOf(report, id));
  const holds = partsHold(figure, report);
  const verdict = (): string | null => {
    if (holds === 'agrees') return m.details.addUp;
    if (holds === 'cannot-tell') return stated.all ? null : m.details.maybeMoreParts;
    const sum = parts.reduce((all, { value }) => all + (value.form === 'number' ? value.value : 0), 0);
    const { pattern } = unitOf(report, figure);
    return m.details.doNotAddUp(amountText(Number(sum.toPrecision(15)), pattern[language], m.numerals));
  };
  const said = verdict();
  return line('parts', asked, [
    ...parts.map((part) => named(asked, part)),
    ...(said === null ? [] : [[run(said)]]),
  ]);
}

function partOfLine(asked: Asked): Line[] {
  const { report, figure } = asked;
  const wholes = relatedFigures(report).wholes.get(figure.id) ?? [];
  return line(
    'partOf',
    asked,
    wholes.map((whole) => named(asked, whole)),
  );
}

/** A phrase and the place that it is printed in: “nearly 40,000”, title. */
function phraseAt(asked: Asked, at: Pick<Figure, 'phrase' | 'paragraph' | 'document'>): Run[] {
  const { report, figure, m } = asked;
  const document = documentOf(report, at.document);
  const place = m.statement.paragraph(at.paragraph);
  const phrase = run(at.phrase, { lang: document.language, look: 'phrase' });
  if (at.document === figure.document) return woven(m.details.phraseAt, [phrase, run(place)]);
  const source = woven(
    (publisher = '', kind = '') => m.statement.source(publisher, kind, at.paragraph),
    [textRun(asked, document.publisher), textRun(asked, document.kind)],
  );
  return [...woven((quoted = '') => m.details.phraseAt(quoted, ''), [phrase]), ...source];
}

function alsoStatedLine(asked: Asked): Line[] {
  const { report, figure, language, m } = asked;
  const items = figure.alsoStated.map((other) => [
    run(partsToString(quantityParts(report, figure, language, m.numerals, other))),
    run(' '),
    ...phraseAt(asked, other),
  ]);
  return line('alsoStated', asked, items);
}

function correctsLine(asked: Asked): Line[] {
  const { report, figure, language, m } = asked;
  if (figure.supersedes === null) return [];
  const old = figureOf(report, figure.supersedes);
  const { before, number, after } = groupQuantity(quantityParts(report, old, language, m.numerals));
  const struck = run(`${before}${number}${after}`, { look: 'struck', to: to(old) });
  return line('corrects', asked, [[struck, run(' '), ...phraseAt(asked, old)]]);
}

function correctedByLine(asked: Asked): Line[] {
  const { report, figure, language, m } = asked;
  const now = indexOf(report).correctedBy.get(figure.id);
  if (now === undefined) return [];
  const { quantity } = statementOf(report, now, language, m);
  return line('correctedBy', asked, [[run(quantity, { to: to(now) }), run(' '), ...phraseAt(asked, now)]]);
}

/** The same measure in its other periods, each with its own qualifier and status. */
function measureLine(asked: Asked): Line[] {
  const { report, figure, language, m } = asked;
  if (figure.measure === null) return [];
  const others = (relatedFigures(report).measures.get(figure.measure) ?? []).filter(
    ({ id }) => id !== figure.id,
  );
  return line(
    'measure',
    asked,
    others.map((other) => {
      const period = other.timePeriod?.label
        ? textRun(asked, other.timePeriod.label)
        : run(periodInWords(other.timePeriod, language, m));
      const { quantity } = statementOf(report, other, language, m);
      return woven(m.details.named, [period, run(quantity)]).map((one) => ({ ...one, to: to(other) }));
    }),
  );
}
