import type { UsualWords } from '../usual.ts';

export const usual: UsualWords = {
  documentKind: '报告',
  documentTitle: (publisher, kind) => `${publisher}，${kind}`,
  attribution: (publisher) => `据${publisher}陈述`,
};
