import type * as z from 'zod';
import { PLACEHOLDER } from '../schema/placeholder.ts';
import { refuse } from '../schema/refusal.ts';
import type { Report } from '../schema/shape.ts';
import { textsIn } from './textsIn.ts';

/** A reference found in the report: where it stands, the id, and the list that must hold it. */
type Reference = readonly [path: readonly PropertyKey[], id: string, list: List];
type List = 'figures' | 'units' | 'scopes' | 'topics' | 'sources' | 'timeline' | 'charts' | 'questions';

const LISTS: readonly List[] = [
  'figures',
  'units',
  'scopes',
  'topics',
  'sources',
  'timeline',
  'charts',
  'questions',
];

/** Refuses ids used twice, references and placeholders that lead nowhere; says whether all was well. */
export function checkReferences(report: Report, context: z.RefinementCtx): boolean {
  let sound = true;
  const known = new Map<List, Set<string>>();
  for (const list of [...LISTS, 'honours', 'slides'] as const) {
    const ids = new Set<string>();
    report[list].forEach(({ id }, index) => {
      if (ids.has(id)) {
        refuse(context, [list, index, 'id'], { reason: 'duplicate-id', id });
        sound = false;
      }
      ids.add(id);
    });
    if (list !== 'honours' && list !== 'slides') known.set(list, ids);
  }
  for (const [path, id, list] of references(report)) {
    if (known.get(list)?.has(id)) continue;
    refuse(context, path, { reason: 'unknown-id', id, list });
    sound = false;
  }
  for (const [path, text] of textsIn(report)) {
    for (const [, id = ''] of text.matchAll(PLACEHOLDER)) {
      if (known.get('figures')?.has(id)) continue;
      refuse(context, path, { reason: 'unknown-placeholder', id });
      sound = false;
    }
  }
  return sound;
}

function* references(report: Report): Generator<Reference> {
  if (report.origin.event !== null) yield [['origin', 'event'], report.origin.event, 'timeline'];
  for (const [i, figure] of report.figures.entries()) {
    const at = ['figures', i];
    yield [[...at, 'unitMeasure'], figure.unitMeasure, 'units'];
    yield [[...at, 'scope'], figure.scope, 'scopes'];
    for (const [j, id] of figure.topics.entries()) yield [[...at, 'topics', j], id, 'topics'];
    if (figure.timePeriod) yield [[...at, 'timePeriod', 'event'], figure.timePeriod.event, 'timeline'];
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
    for (const [j, { source }] of event.provenance.entries()) {
      if (source !== null) yield [[...at, 'provenance', j, 'source'], source, 'sources'];
    }
  }
  for (const [i, { event }] of report.honours.entries()) yield [['honours', i, 'event'], event, 'timeline'];
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
