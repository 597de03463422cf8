import { report } from 'virtual:report';
import { expect, test } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { figureOf } from '@/report/lookup.ts';
import { statementOf } from '@/report/words/statement.ts';
import { citationOf } from './citation.ts';

test('a citation holds the figure whole, who states it, where it is printed, the version and the address', () => {
  const cite = (id: string, language: 'en' | 'zh') => {
    const m = allMessages[language];
    const said = statementOf(report, figureOf(report, id), language, m);
    return citationOf(said, report, `http://localhost:3000/?figure=${id}`, m, (text) => text[language]);
  };
  expect(cite('poverty-alleviation-funds', 'en')).toMatch(
    /over 200 million \(currency not stated\), as stated by the company\. China Resources Power, press release, paragraph 4 \(“over 200 million”\)\. In: .*, data version 1\.0\.0, http:\/\/localhost:3000\/\?figure=poverty-alleviation-funds$/,
  );
  expect(cite('industrial-output', 'zh')).toMatch(
    /预计人民币49\.5亿元，据公司陈述。华润电力，新闻稿，第2段（“RMB 4\.95 billion”）。.*数据版本1\.0\.0，http/,
  );
});
