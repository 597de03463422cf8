// @vitest-environment jsdom
import { report } from 'virtual:report';
import { afterEach, expect, test } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { figureOf } from '@/report/lookup.ts';
import { statementOf } from '@/report/statement.ts';
import { citationOf, figureAddress } from './citation.ts';

const visit = (address: string) => history.replaceState(null, '', address);
afterEach(() => visit('/'));

test('the address of a figure is free of what the reader has set, but keeps the report it stands in', () => {
  visit('/stated/?lang=zh&appearance=dark&scope=company&slide=3#charts');
  expect(figureAddress('people-benefited')).toBe('http://localhost:3000/stated/?figure=people-benefited');
  visit('/?report=other.json%3Fv%3D2&figure=tax-revenue');
  expect(figureAddress('people-benefited')).toBe(
    'http://localhost:3000/?report=other.json%3Fv%3D2&figure=people-benefited',
  );
});

test('a citation holds the figure whole, who states it, where it is printed, the version and the address', () => {
  const cite = (id: string, language: 'en' | 'zh') => {
    const m = allMessages[language];
    const said = statementOf(report, figureOf(report, id), language, m);
    return citationOf(said, report, id, m, (text) => text[language]);
  };
  expect(cite('poverty-alleviation-funds', 'en')).toMatch(
    /over 200 million \(currency not stated\), as stated by the company\. China Resources Power, press release, paragraph 4 \(“over 200 million”\)\. In: .*, data version 1\.0\.0, http:\/\/localhost:3000\/\?figure=poverty-alleviation-funds$/,
  );
  expect(cite('industrial-output', 'zh')).toMatch(
    /预计人民币49\.5亿元，据公司陈述。华润电力，新闻稿，第2段（“RMB 4\.95 billion”）。.*数据版本1\.0\.0，http/,
  );
});
