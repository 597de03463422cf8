import { expect, test } from 'vitest';
import { makeJson } from './json.ts';
import { accepted, everyReport, madeText, requestFor } from './requestForTests.ts';

test.each([...everyReport])(
  'the report %s, saved and loaded again, is the same report',
  async (_, report) => {
    expect(accepted(await madeText(makeJson, await requestFor(report, 'en')))).toEqual(report);
  },
);
