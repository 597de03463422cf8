import type * as z from 'zod';
import { PLACEHOLDER } from '../schema/placeholder.ts';
import { refuse } from '../schema/refusal.ts';
import { indexOf } from '../lookup.ts';
import type { Report } from '../model.ts';
import { visitTexts } from './visitTexts.ts';

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

/** A reference found in the report: where it stands, the id, and the list that must hold it. */
type Reference = readonly [path: readonly PropertyKey[], id: string, list: List];
type List = (typeof LISTS)[number];

/** Refuses ids used twice, references and placeholders that lead nowhere; says whether all was well. */
export function checkReferences(report: Report, context: z.RefinementCtx): boolean {
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
      refuse(context, ['figures', i, key], { reason: 'unknown-unit', unit });
      sound = false;
    }
  }
  for (const [path, id, list] of references(report)) {
    if (known.get(list)?.has(id)) continue;
    refuse(context, path, { reason: 'unknown-id', id, list });
    sound = false;
  }
  visitTexts({ ...report, documents: report.documents.slice(1) }, (text, path) => {
    if (!text.includes('{')) return;
    for (const [, id = ''] of text.matchAll(PLACEHOLDER)) {
      if (known.get('figures')?.has(id)) continue;
      refuse(context, path, { reason: 'unknown-placeholder', id });
      sound = false;
    }
  });
  return sound;
}

function* references(report: Report): Generator<Reference> {
  for (const [i, { event }] of report.documents.entries()) {
    const at = i === 0 ? ['origin'] : ['documents', i - 1];
    if (event !== null) yield [[...at, 'event'], event, 'timeline'];
  }
  for (const [i, figure] of report.figures.entries()) {
    const at = ['figures', i];
    yield [[...at, 'scope'], figure.scope, 'scopes'];
    for (const [j, id] of figure.topics.entries()) yield [[...at, 'topics', j], id, 'topics'];
    yield [[...at, 'document'], figure.document, 'documents'];
    if (figure.timePeriod?.event) yield [[...at, 'timePeriod', 'event'], figure.timePeriod.event, 'timeline'];
    if (figure.supersedes !== null) yield [[...at, 'supersedes'], figure.supersedes, 'figures'];
    if (figure.change?.from) yield [[...at, 'change', 'from'], figure.change.from, 'figures'];
    if (figure.change?.to) yield [[...at, 'change', 'to'], figure.change.to, 'figures'];
    for (const [j, id] of figure.parts?.figures.entries() ?? [])
      yield [[...at, 'parts', 'figures', j], id, 'figures'];
    for (const [j, { document }] of figure.alsoStated.entries())
      yield [[...at, 'alsoStated', j, 'document'], document, 'documents'];
  }
  for (const [i, { figure }] of report.headlines.entries())
    yield [['headlines', i, 'figure'], figure, 'figures'];
  for (const [i, chart] of report.charts.entries()) {
    for (const [j, { figure }] of chart.rows.entries())
      yield [['charts', i, 'rows', j, 'figure'], figure, 'figures'];
  }
  for (const [i, event] of report.timeline.entries()) {
    const at = ['timeline', i];
    yield [[...at, 'scope'], event.scope, 'scopes'];
    for (const [j, id] of event.figures.entries()) yield [[...at, 'figures', j], id, 'figures'];
    for (const [j, id] of event.topics.entries()) yield [[...at, 'topics', j], id, 'topics'];
    for (const [j, { source, document }] of event.provenance.entries()) {
      if (document !== undefined) yield [[...at, 'provenance', j, 'document'], document, 'documents'];
      if (source !== null) yield [[...at, 'provenance', j, 'source'], source, 'sources'];
    }
  }
  for (const [i, { event }] of report.honours.entries()) {
    if (event !== undefined) yield [['honours', i, 'event'], event, 'timeline'];
  }
  for (const [i, { of }] of report.questions.entries()) {
    for (const [j, id] of of.entries()) yield [['questions', i, 'of', j], id, 'figures'];
  }
  for (const [i, slide] of report.slides.entries()) yield* slideReferences(slide, ['slides', i]);
}

function* slideReferences(slide: Report['slides'][number], at: readonly PropertyKey[]): Generator<Reference> {
  switch (slide.layout) {
    case 'headline':
      yield [[...at, 'figure'], slide.figure, 'figures'];
      break;
    case 'chart':
      yield [[...at, 'chart'], slide.chart, 'charts'];
      break;
    case 'pair':
      for (const [j, id] of slide.figures.entries()) yield [[...at, 'figures', j], id, 'figures'];
      break;
    case 'moment':
      for (const [j, id] of slide.events.entries()) yield [[...at, 'events', j], id, 'timeline'];
      break;
    case 'limits':
      for (const [j, id] of slide.questions.entries()) yield [[...at, 'questions', j], id, 'questions'];
      break;
    case 'title':
    case 'sources':
    case 'closing':
      break;
  }
}
