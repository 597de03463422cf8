import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NOT_REHEARSED, parseRehearsal, rehearse, serializeRehearsal, timeOf } from './rehearsal.ts';

it('adds up each slide’s times, also of one that is come back to, and pauses', () => {
  let talk = rehearse(NOT_REHEARSED, 'a', 1000);
  talk = rehearse(talk, 'b', 5000);
  talk = rehearse(talk, 'a', 6000);
  expect(timeOf(talk, 'a', 8000)).toBe(6000);
  expect(timeOf(talk, 'b', 8000)).toBe(1000);
  talk = rehearse(talk, null, 8000);
  expect(timeOf(talk, 'a', 99_000)).toBe(6000);
});

it('all slides together take as long as the rehearsal, however one goes about', () => {
  const steps = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(60_000)), { minLength: 1 });
  fc.assert(
    fc.property(steps, fc.nat(60_000), (walk, last) => {
      let [at, talk] = [0, NOT_REHEARSED];
      for (const [slide, stay] of walk) {
        talk = rehearse(talk, slide, at);
        at += stay;
      }
      const end = at + last;
      talk = rehearse(talk, null, end);
      expect(['a', 'b', 'c'].reduce((sum, slide) => sum + timeOf(talk, slide, end), 0)).toBe(end);
      expect(parseRehearsal(serializeRehearsal(talk, 's'), 's')).toEqual(talk);
    }),
  );
});

it('goes on over a reload, and is another session’s no more', () => {
  const text = serializeRehearsal(rehearse(NOT_REHEARSED, 'a', 1000), 's');
  expect(timeOf(parseRehearsal(text, 's'), 'a', 3000)).toBe(2000);
  expect(parseRehearsal(text, 't')).toEqual(NOT_REHEARSED);
});

it('reads nothing out of what is no rehearsal, and never throws', () => {
  fc.assert(fc.property(fc.string(), (text) => parseRehearsal(text, 's').now === null));
  fc.assert(fc.property(fc.json(), (text) => parseRehearsal(text, 's').now === null));
  expect(parseRehearsal('{"session":"s","times":{"a":-1,"b":"x","c":2}}', 's').times).toEqual(
    new Map([['c', 2]]),
  );
});
