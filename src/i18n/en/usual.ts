import type { UsualWords } from '../usual.ts';

export const usual: UsualWords = {
  documentKind: 'report',
  documentTitle: (publisher, kind) => `${publisher}, ${kind}`,
  attribution: (publisher) => `as stated by ${publisher}`,
};
