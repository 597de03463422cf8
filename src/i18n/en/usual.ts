/** What a report that says nothing else is said in. */
export const usual = {
  documentKind: 'report',
  documentTitle: (publisher: string, kind: string) => `${publisher}, ${kind}`,
  attribution: (publisher: string) => `as stated by ${publisher}`,
};
