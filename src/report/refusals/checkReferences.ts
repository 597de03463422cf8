import type * as z from 'zod';
import { catalogue } from '@/quantity/units/catalogue.ts';
import { PLACEHOLDER } from '../schema/placeholder.ts';
import { refuse, refuseLater } from '../schema/refusal.ts';
import { indexOf } from '../lookup.ts';
import { near, nearest } from './nearest.ts';
import type { WholeReport } from '../model.ts';
import { fillablesOf } from './visitTexts.ts';

const LISTS = [
  'figures',
  'documents',
  'scopes',
  'topics',
  'sources',
  'timeline',
  'charts',
  'questions',
] as const;

type List = (typeof LISTS)[number];

/** Hears of a reference in the report: the id, the list that must hold it, and where it stands. */
type Visit = (id: string, list: List, ...path: readonly PropertyKey[]) => void;

/** Refuses ids used twice, references and placeholders that lead nowhere; says whether all was well. */
export function checkReferences(report: WholeReport, context: z.RefinementCtx): boolean {
  let sound = true;
  const known = new Map<List, Set<string>>();
  for (const list of [...LISTS, 'honours', 'slides'] as const) {
    const ids = new Set<string>();
    report[list].forEach(({ id }, index) => {
      if (ids.has(id)) {
        // The report's own text is the first of its documents, and in the file stands apart.
        const at = list === 'documents' ? index - 1 : index;
        refuse(context, [list, at, 'id'], { reason: 'duplicate-id', id });
        sound = false;
      }
      ids.add(id);
    });
    if (list !== 'honours' && list !== 'slides') known.set(list, ids);
  }
  for (const [i, { unitMeasure, beside }] of report.figures.entries()) {
    for (const [key, unit] of [
      ['unit', unitMeasure],
      ['beside', beside?.unitMeasure],
    ] as const) {
      if (unit === undefined || indexOf(report).units.has(unit)) continue;
      refuseLater(context, () => ({ reason: 'unknown-unit', unit, ...nearUnit(unit, report) }), [
        'figures',
        i,
        key,
      ]);
      sound = false;
    }
  }
  visitReferences(report, (id, list, ...path) => {
    if (known.get(list)?.has(id)) return;
    refuseLater(
      context,
      () => ({ reason: 'unknown-id', id, list, ...near(id, known.get(list) ?? []) }),
      path,
    );
    sound = false;
  });
  for (const { text, path } of fillablesOf(report)) {
    for (const [, id = ''] of text.matchAll(PLACEHOLDER)) {
      if (known.get('figures')?.has(id)) continue;
      const figures = known.get('figures') ?? [];
      refuseLater(context, () => ({ reason: 'unknown-placeholder', id, ...near(id, figures) }), path);
      sound = false;
    }
  }
  return sound;
}

/** Units that another was perhaps meant to be; of a rate, whichever of the two isn't known. */
function nearUnit(unit: string, report: WholeReport): { readonly near?: readonly string[] } {
  const units = [...report.units, ...catalogue.values()];
  const ids = new Set(units.map(({ id }) => id));
  const [numerator = '', denominator] = unit.split('/');
  if (denominator === undefined) return near(unit, ids);
  // "USD/person" means the unit that one of is a person.
  const ofOne = (one: string) => units.find((known) => known.one.en.toLowerCase() === one.toLowerCase())?.id;
  const meant = (one: string) => (ids.has(one) ? one : (ofOne(one) ?? nearest(one, ids)[0]));
  const [over, under] = [meant(numerator), meant(denominator)];
  return over === undefined || under === undefined ? {} : { near: [`${over}/${under}`] };
}

function visitReferences(report: WholeReport, visit: Visit): void {
  for (const [i, { event }] of report.documents.entries()) {
    const at = i === 0 ? ['origin'] : ['documents', i - 1];
    if (event !== null) visit(event, 'timeline', ...at, 'event');
  }
  for (const [i, figure] of report.figures.entries()) {
    visit(figure.scope, 'scopes', 'figures', i, 'scope');
    for (const [j, id] of figure.topics.entries()) visit(id, 'topics', 'figures', i, 'topics', j);
    visit(figure.document, 'documents', 'figures', i, 'document');
    if (figure.timePeriod?.event)
      visit(figure.timePeriod.event, 'timeline', 'figures', i, 'timePeriod', 'event');
    if (figure.supersedes !== null) visit(figure.supersedes, 'figures', 'figures', i, 'supersedes');
    if (figure.change?.from) visit(figure.change.from, 'figures', 'figures', i, 'change', 'from');
    if (figure.change?.to) visit(figure.change.to, 'figures', 'figures', i, 'change', 'to');
    for (const [j, id] of figure.parts?.figures.entries() ?? [])
      visit(id, 'figures', 'figures', i, 'parts', 'figures', j);
    for (const [j, { document }] of figure.alsoStated.entries())
      visit(document, 'documents', 'figures', i, 'alsoStated', j, 'document');
  }
  for (const [i, { figure }] of report.headlines.entries())
    visit(figure, 'figures', 'headlines', i, 'figure');
  for (const [i, chart] of report.charts.entries()) {
    for (const [j, { figure }] of chart.rows.entries())
      visit(figure, 'figures', 'charts', i, 'rows', j, 'figure');
  }
  for (const [i, event] of report.timeline.entries()) {
    visit(event.scope, 'scopes', 'timeline', i, 'scope');
    for (const [j, id] of event.figures.entries()) visit(id, 'figures', 'timeline', i, 'figures', j);
    for (const [j, id] of event.topics.entries()) visit(id, 'topics', 'timeline', i, 'topics', j);
    for (const [j, { source, document }] of event.provenance.entries()) {
      if (document !== undefined) visit(document, 'documents', 'timeline', i, 'provenance', j, 'document');
      if (source !== null) visit(source, 'sources', 'timeline', i, 'provenance', j, 'source');
    }
  }
  for (const [i, { event }] of report.honours.entries()) {
    if (event !== undefined) visit(event, 'timeline', 'honours', i, 'event');
  }
  for (const [i, { of }] of report.questions.entries()) {
    for (const [j, id] of of.entries()) visit(id, 'figures', 'questions', i, 'of', j);
  }
  for (const [i, slide] of report.slides.entries()) visitSlide(slide, ['slides', i], visit);
}

function visitSlide(slide: WholeReport['slides'][number], at: readonly PropertyKey[], visit: Visit): void {
  switch (slide.layout) {
    case 'headline':
      visit(slide.figure, 'figures', ...at, 'figure');
      if (slide.chart !== null) visit(slide.chart, 'charts', ...at, 'chart');
      if (slide.question !== null) visit(slide.question, 'questions', ...at, 'question');
      break;
    case 'dots':
      visit(slide.figure, 'figures', ...at, 'figure');
      break;
    case 'chart':
      visit(slide.chart, 'charts', ...at, 'chart');
      break;
    case 'pair':
      for (const [j, id] of slide.figures.entries()) visit(id, 'figures', ...at, 'figures', j);
      break;
    case 'moment':
      for (const [j, id] of slide.events.entries()) visit(id, 'timeline', ...at, 'events', j);
      break;
    case 'limits':
      for (const [j, id] of slide.questions.entries()) visit(id, 'questions', ...at, 'questions', j);
      break;
    case 'title':
    case 'ledger':
    case 'sources':
    case 'closing':
      break;
  }
}
