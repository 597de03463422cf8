/** Families that office programs have, by a family of the page's own; as wide as that at most, so that nothing runs into another. */
const OFFICE = [
  [/Source Serif/, 'Times New Roman'],
  [/Inter/, 'Arial'],
] as const;

/**
 * A drawing whose texts name a family first that machines have. The page's own is on hardly any, what comes after it is meant for
 * Chinese, and LibreOffice looks no further than the first.
 */
export const withOfficeFonts = (svg: string): string =>
  svg.replaceAll(/font-family="([^"]*)"/g, (whole, list: string) => {
    const [, family] = OFFICE.find(([own]) => own.test(list)) ?? [];
    return family === undefined ? whole : `font-family="'${family}', ${list}"`;
  });
