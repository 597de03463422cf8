// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { bundledReport } from '../bundled.ts';
import { eventOf } from '../lookup.ts';
import { ProvenanceLines } from './ProvenanceLines.tsx';
import { renderInView } from '../renderInView.tsx';

test('two lines of one kind both stand, each with its own source', () => {
  const event = eventOf(bundledReport, 'conference');
  const line = { of: 'year', basis: 'external', paragraph: null, note: null } as const;
  const sources = bundledReport.sources.slice(0, 2);
  const provenance = sources.map(({ id }) => ({ ...line, source: id }));
  renderInView(<ProvenanceLines event={{ ...event, provenance }} />);
  const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(lines).toEqual(sources.map(({ title }) => `the year: from another public record · ${title.en}`));
});
