import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NEW_TALK, parseTalk, serializeTalk } from './talk.ts';

const talks = fc.record({
  timer: fc.record({ before: fc.nat(), since: fc.option(fc.nat()) }),
  minutes: fc.integer({ min: 1, max: 600 }),
  size: fc.integer({ min: 0, max: 5 }),
});

it('a talk comes back out of storage as it was set', () => {
  fc.assert(
    fc.property(talks, (talk) => {
      expect(parseTalk(serializeTalk(talk, 'abc'), 'abc')).toEqual(talk);
    }),
  );
});

it('what another session set is not taken over, and nothing else that is stored does harm', () => {
  expect(parseTalk(serializeTalk({ ...NEW_TALK, minutes: 5 }, 'abc'), 'abd')).toEqual(NEW_TALK);
  fc.assert(fc.property(fc.string(), (text) => parseTalk(text, 'abc') !== null));
  expect(parseTalk('abc x 0 99', 'abc')).toEqual(NEW_TALK);
});
