import { expect, test } from 'vitest';
import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import { withOfficeFonts } from './officeFonts.ts';
import { FAMILIES } from './penOf.ts';

test.each(LANGUAGE_IDS)(
  'in %s a family that office programs have comes first, and the page’s own stays',
  (language) => {
    const { serif, sans } = FAMILIES[language];
    expect(withOfficeFonts(`<text font-family="${serif}">Inter</text>`)).toBe(
      `<text font-family="'Times New Roman', ${serif}">Inter</text>`,
    );
    expect(withOfficeFonts(`<text font-family="${sans}"/>`)).toBe(`<text font-family="'Arial', ${sans}"/>`);
    expect(withOfficeFonts('<text font-family="&quot;Inter&quot;, serif"/>')).toContain("'Arial', &quot;");
    expect(withOfficeFonts('<text font-family="Menlo"/>')).toBe('<text font-family="Menlo"/>');
  },
);
