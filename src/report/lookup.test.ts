import { report } from 'virtual:report';
import { expect, test } from 'vitest';
import { indexOf } from './lookup.ts';

test('the entries of each figure are those that name it, in order, each once', () => {
  const [event] = report.timeline;
  const figures = ['tax-revenue', 'tax-revenue'];
  const twice = event ? [{ ...event, id: 'twice', figures }] : [];
  const timeline = [...report.timeline, ...twice];
  const { eventsOfFigure } = indexOf({ ...report, timeline });
  for (const { id } of report.figures) {
    const named = timeline.filter((entry) => entry.figures.includes(id));
    expect(eventsOfFigure.get(id) ?? []).toEqual(named);
  }
  expect(eventsOfFigure.get('tax-revenue')?.map((entry) => entry.id)).toContain('twice');
});
