import { describe, expect, test, vi } from 'vitest';
import json from '../report.json?raw';
import { ReportLoadError, type LoadFailure } from './loadFailure.ts';
import { reportInFile, reportQuery } from './query.ts';

const { retry, retryDelay, staleTime, structuralSharing, networkMode } = reportQuery('other.json');
const failure = (kind: LoadFailure['kind']) => {
  const error = new ReportLoadError({ kind: 'network' });
  return Object.assign(error, { failure: { kind } });
};
const isTriedAgain = (times: number, error: Error) => typeof retry === 'function' && retry(times, error);

describe('a report is asked for again where that may mend it', () => {
  test.each<[LoadFailure['kind'], boolean]>([
    ['network', true],
    ['timeout', true],
    ['broken-off', true],
    ['slow', false],
    ['offline', false],
    ['too-large', false],
    ['redirect', false],
    ['status', false],
    ['reader', false],
    ['invalid', false],
  ])('%s: %s', (kind, again) => {
    expect(isTriedAgain(0, failure(kind))).toBe(again);
  });

  test('twice at most, one and two seconds later, and never after a fault of ours', () => {
    expect([0, 1, 2, 3].map((times) => isTriedAgain(times, failure('network')))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([0, 1].map((n) => typeof retryDelay === 'function' && retryDelay(n, failure('network')))).toEqual([
      1000, 2000,
    ]);
    expect(isTriedAgain(0, new TypeError('Failed to fetch'))).toBe(false);
  });
});

test('a report that is there is not asked for or compared again, and one is asked for offline too', () => {
  expect({ staleTime, structuralSharing, networkMode }).toEqual({
    staleTime: Infinity,
    structuralSharing: false,
    networkMode: 'always',
  });
});

test('a failure says what it is', () => {
  const error = new ReportLoadError({ kind: 'network' });
  expect([error.name, error.message]).toEqual(['ReportLoadError', 'The report could not be loaded: network']);
});

test('a file at hand is read, and where what reads it can’t be had, that is said', async () => {
  const file = new Blob([json]);
  const never = new AbortController().signal;
  expect((await reportInFile(file, never)).report.version).toBe('1.0.0');
  vi.doMock('./load.ts', () => {
    throw new TypeError('Failed to fetch dynamically imported module');
  });
  vi.resetModules();
  const anew = await import('./query.ts');
  await expect(anew.reportInFile(file, never)).rejects.toMatchObject({ failure: { kind: 'reader' } });
  vi.doUnmock('./load.ts');
});
