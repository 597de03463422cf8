import { words } from '../words.ts';

export const MONTHS = words(
  'January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
);

/** What a number after it names rather than counts: "Figure 2", "Phase 3", "Fortune 500". */
export const LABELS = words(
  'Article Articles Section Sections Figure Figures Fig Table Tables Chapter Chapters Phase Level Tier Scope Scopes Step No Nos Note Notes Form Rule Annex Appendix Page Pages Vol Volume Issue Type Group Category Class Version Windows Boeing Airbus Route Highway Interstate Fortune Nasdaq NASDAQ CSI FTSE Russell Dow Top top SDG SDGs ISO IFRS IAS ASC Item Items Exhibit Schedule Unit Block Lot Building Room Suite Box Floor Gate Terminal Runway Hall Booth Pier Goal Goals Stage Wave Round Track Model Series Part Paragraph Para Clause Day Week Apollo Euro Grade Reg Regulation Resolution Ref Reference ID Code Zone District Region Area Line Channel Episode Season Formula Objective Principle Pillar Priority Question Lemma CIK ISIN Tel Phone Fax Call Passcode phase type level tier stage grade page figure table section step scope category class version note paragraph goal chapter passcode code extension ext Ext stoxx STOXX Stoxx Ward ward Cohort Dose Arm Quarter Generation Euronext SOC EN IEC UN UNSC Falcon Starship Vision Agenda Horizon Eurostoxx Room',
);

/** What a number before it names rather than counts: an address. */
export const STREETS = words(
  'Street St Avenue Ave Road Rd Boulevard Blvd Lane Drive Parkway Pkwy Plaza Square Broadway Way Court Highway Place',
);

/** Words of a year that is about to come: "in 2021", "fiscal 2021". */
export const BEFORE_YEAR = words(
  'in since by until till through from to fiscal FY early late mid end of year before after during summer winter spring autumn fall between and versus vs Olympic Olympics for on Class Agenda Vision Euro Expo H1 H2 over against with than',
);

/** What is counted even where the number looks like a year. */
export const NEVER_AFTER_YEAR = words(
  'people employees homes households jobs students families patients participants tonnes tons metric hectares acres units companies workers businesses farmers villages children vehicles deaths cases megawatts km miles metres meters kilometres schools doses stores full-time women men',
);

/** Suffixes that make a number an ordinal. */
export const ORDINAL_SUFFIXES = words('st nd rd th');

/** Words glued to a small number that make a name of it: 5G, 3D, 10-K. */
export const NAME_LETTERS = words('G D A C E F P Q R S K X');

/** Hyphened to a number word they make no count of it. */
export const HYPHENED = words(
  'way strong plus stop dimensional sided tier tiered pronged star stage step digit off size time part fold third thirds quarter quarters half fifth fifths tenth tenths to on up piece person level thirds-majority sixths eighth sixth one zero carbon emission emissions waste',
);

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
);
