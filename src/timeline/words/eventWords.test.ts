import { describe, expect, it } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { dayNumberOf } from '@/period/day.ts';
import { bundledReport } from '@/report/bundled.ts';
import { eventOf } from '@/report/lookup.ts';
import {
  basisInWords,
  basisOfDate,
  dateAndClosenessInWords,
  dateInWords,
  daysInSpeech,
  daysInWords,
} from './eventWords.ts';

const { en, zh } = allMessages;
const event = (id: string) => eventOf(bundledReport, id);

describe('an entry in words', () => {
  it('has its date with no part that is not known', () => {
    expect(dateInWords(event('poverty-ended'), en)).toBe('December 2020');
    expect(dateInWords(event('poverty-ended'), zh)).toBe('2020年12月');
    expect(dateInWords(event('disinfectant'), en)).toBe('about 2020');
    expect(dateInWords(event('project-works'), en)).toBe('by 25 February 2021');
    expect(dateInWords(event('plan-13'), zh)).toBe('2016—2020年');
    expect(dateInWords(event('herbs'), en)).toBe('date not stated');
  });

  it('says of one day within a range that it is one day', () => {
    expect(dateInWords(event('release'), en)).toBe('between 25 February and 9 March 2021, one day within');
    expect(dateInWords(event('release'), zh)).toBe('2021年2月25日至3月9日之间的某一天');
  });

  it('says what each part of its date is known from', () => {
    expect(basisInWords(event('conference'), en)).toBe('day stated; year from the public record');
    expect(basisInWords(event('conference'), zh)).toBe('日据原文，年份据公开记录');
    expect(basisInWords(event('project-works'), en)).toBe('latest date is our inference');
    expect(basisInWords(event('herbs'), en)).toBe('stated');
  });

  it('is marked by the weakest basis of its date', () => {
    expect(basisOfDate(event('conference'))).toBe('external');
    expect(basisOfDate(event('disinfectant'))).toBe('inferred');
    expect(basisOfDate(event('herbs'))).toBe('stated');
  });

  it.each([
    ['conference', '25 February 2021; known to the day', '2021年2月25日；精确到日'],
    ['poverty-ended', 'December 2020; known to the month', '2020年12月；精确到月'],
    ['plan-13', '2016–2020; known to the year', '2016—2020年；精确到年'],
    [
      'project-works',
      'by 25 February 2021; the day itself is not known',
      '不晚于2021年2月25日；具体是哪一天不详',
    ],
    [
      'release',
      'between 25 February and 9 March 2021; the day itself is not known',
      '2021年2月25日至3月9日之间；具体是哪一天不详',
    ],
    ['disinfectant', 'about 2020; the exact year is not known', '约2020年；确切年份不详'],
    ['herbs', 'date not stated', '未注明日期'],
  ])('says how closely the date of %s is known, which is no bound’s precision', (id, english, chinese) => {
    expect(dateAndClosenessInWords(event(id), en)).toBe(english);
    expect(dateAndClosenessInWords(event(id), zh)).toBe(chinese);
  });

  it('calls one day what is one, and not one of several', () => {
    const day = { year: 2021, month: 2, day: 25, approximate: false, uncertain: false };
    const same = { ...event('release'), date: { kind: 'one-of', earliest: day, latest: day } as const };
    expect(dateInWords(same, en)).toBe('25 February 2021');
    expect(dateAndClosenessInWords(same, en)).toBe('25 February 2021; known to the day');
  });
});

describe('a stretch of days in words', () => {
  const day = (year: number, month: number, of: number) => dayNumberOf({ year, month, day: of });

  it('is no finer than it is long, and holds all of it', () => {
    expect(daysInWords(day(2016, 3, 5), day(2021, 7, 9), en)).toBe('2016–2021');
    expect(daysInWords(day(2020, 3, 5), day(2020, 11, 9), en)).toBe('March – November 2020');
    expect(daysInWords(day(2020, 3, 5), day(2020, 3, 10), en)).toBe('5–9 March 2020');
    expect(daysInWords(day(2020, 3, 5), day(2020, 3, 6), en)).toBe('5 March 2020');
  });

  it('names whole months and years as such', () => {
    expect(daysInWords(day(2020, 2, 1), day(2020, 3, 1), zh)).toBe('2020年2月');
    expect(daysInWords(day(2020, 1, 1), day(2021, 1, 1), en)).toBe('2020');
  });

  it('is said aloud without a dash', () => {
    const [from, to] = [day(2019, 1, 1), day(2021, 4, 1)];
    expect(daysInSpeech(from, to, en)).toBe('January 2019 to March 2021');
    expect(daysInSpeech(from, to, zh)).toBe('2019年1月至2021年3月');
    expect(daysInSpeech(day(2016, 3, 5), day(2021, 7, 9), zh)).toBe('2016年至2021年');
    expect(daysInSpeech(day(2020, 1, 1), day(2021, 1, 1), en)).toBe('2020');
  });

  it('does without a Date, so no time zone can move it', () => {
    expect(daysInWords(day(-43, 3, 15), day(-43, 3, 16), en)).toBe('15 March 44 BC');
  });
});
