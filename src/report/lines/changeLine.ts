import { calculate } from '@/quantity/calculate/calculate.ts';
import { partsToString } from '@/quantity/format.ts';
import { figureOf, unitOf } from '../lookup.ts';
import { operandOf } from '../words/operandOf.ts';
import { outcomeParts } from '../words/outcomeParts.ts';
import { changeHolds } from '../relations/changeHolds.ts';
import { statementOf } from '../words/statement.ts';
import { line, run, textRun, woven, type Asked, type Line, type Run } from './line.ts';

/** What a change is measured against, its two figures, and whether it works out from them. */
export function changeLine(asked: Asked): Line[] {
  const { figure, m } = asked;
  if (!figure.change) return [];
  const { base, from, to } = figure.change;
  const against = base ? woven(m.details.against, [textRun(asked, base)]) : [run(m.details.againstNotStated)];
  const holds = changeHolds(figure, asked.report);
  return line('change', asked, [
    ...(base || from === undefined ? [against] : []),
    ...(from === undefined ? [] : [woven(m.details.from, [amount(asked, from)])]),
    ...(to === undefined ? [] : [woven(m.details.to, [amount(asked, to)])]),
    ...(holds === 'agrees' ? [[run(m.details.worksOut)]] : []),
    ...(holds === 'disagrees' && from !== undefined && to !== undefined
      ? contradiction(asked, from, to)
      : []),
  ]);
}

function amount({ report, language, m }: Asked, id: string): Run {
  const { quantity } = statementOf(report, figureOf(report, id), language, m);
  return run(quantity, { to: { kind: 'figure', id } });
}

/** What the two figures make instead. */
function contradiction(asked: Asked, from: string, to: string): Run[][] {
  const { report, figure, language, m } = asked;
  const [base, changed] = [figureOf(report, from), figureOf(report, to)];
  const { of, id } = unitOf(report, figure);
  const own = unitOf(report, base);
  const operation =
    id === 'multiple' ? 'ratio' : of === 'percent' || of === 'permille' ? 'growth' : 'difference';
  const [a, b] = [changed, base].map((one) => operandOf(one, unitOf(report, one), language));
  const outcome = a && b ? calculate(operation, a, b, { overlap: 'none' }) : null;
  if (outcome?.kind !== 'stated') return [];
  const result = partsToString(outcomeParts(report, outcome, own, language, m));
  const [after, before] = [amount(asked, to), amount(asked, from)];
  return [woven((x = '', y = '') => m.details.doesNotWorkOut(x, y, result), [after, before])];
}
