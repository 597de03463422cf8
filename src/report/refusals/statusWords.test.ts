import { describe, expect, test } from 'vitest';
import { OBS_STATUSES } from '@/quantity/status.ts';
import { saysStatus } from './statusWords.ts';

describe('words that say a status', () => {
  test.each([
    ['provisional', ['Provisional result', 'preliminary', 'at the first count'], ['初步结果', '暂定']],
    ['estimated', ['an estimated 45', 'by our estimate'], ['估计', '估算', '预估']],
    [
      'expected',
      ['is expected to', 'is projected', 'forecast', 'anticipated', 'outlook', 'not yet there'],
      ['预计', '预期', '预测', '有望', '尚未'],
    ],
    [
      'planned',
      ['Plans', 'pledged', 'will invest', 'to be built', 'not yet'],
      ['计划', '拟投', '将投', '尚未'],
    ],
    [
      'target',
      ['target', 'goal', 'aims at', 'net zero by 2050', 'not yet'],
      ['目标', '力争', '到2025年达到', '尚未'],
    ],
    ['needed', ['needs', 'is required', 'not yet'], ['需要', '所需', '尚未']],
  ] as const)('%s', (status, en, zh) => {
    for (const words of en) expect([words, saysStatus(words, status, ['en'])]).toEqual([words, true]);
    for (const words of zh) expect([words, saysStatus(words, status, ['zh'])]).toEqual([words, true]);
    expect(saysStatus(en.join(), status, ['zh'])).toBe(false);
    expect(saysStatus(zh.join(), status, ['en'])).toBe(false);
    expect(saysStatus(zh.join(), status)).toBe(true);
  });

  test('a year that is gone is no target, and what is reported needs no words', () => {
    expect(saysStatus('reached by 1999', 'target')).toBe(false);
    expect(saysStatus('reached by 20 people', 'target')).toBe(false);
    expect(saysStatus('到20个', 'target')).toBe(false);
    for (const status of OBS_STATUSES) expect(saysStatus('Figures', status)).toBe(status === 'reported');
  });
});
