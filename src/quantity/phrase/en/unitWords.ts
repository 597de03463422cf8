import { words } from '../words.ts';

/** Units of measure in words, by what they come to; each may have several words. */
export const MEASURE_WORDS: readonly (readonly [string, string])[] = [
  ['megawatt hours', 'MWh'],
  ['megawatt-hours', 'MWh'],
  ['gigawatt hours', 'GWh'],
  ['gigawatt-hours', 'GWh'],
  ['kilowatt hours', 'kWh'],
  ['kilowatt-hours', 'kWh'],
  ['kilowatt-hour', 'kWh'],
  ['terawatt hours', 'TWh'],
  ['terawatt-hours', 'TWh'],
  ['megawatts', 'MW'],
  ['megawatt', 'MW'],
  ['gigawatts', 'GW'],
  ['gigawatt', 'GW'],
  ['kilowatts', 'kW'],
  ['kilowatt', 'kW'],
  ['metric tons', 't'],
  ['metric tonnes', 't'],
  ['metric ton', 't'],
  ['tonnes', 't'],
  ['tonne', 't'],
  ['tons', 'ton'],
  ['ton', 'ton'],
  ['kilograms', 'kg'],
  ['kilogrammes', 'kg'],
  ['grams', 'g'],
  ['hectares', 'ha'],
  ['hectare', 'ha'],
  ['acres', 'acre'],
  ['acre', 'acre'],
  ['square kilometres', 'km2'],
  ['square kilometers', 'km2'],
  ['sq km', 'km2'],
  ['square metres', 'm2'],
  ['square meters', 'm2'],
  ['square feet', 'ft2'],
  ['sq ft', 'ft2'],
  ['square foot', 'ft2'],
  ['square miles', 'mi2'],
  ['cubic metres', 'm3'],
  ['cubic meters', 'm3'],
  ['cubic feet', 'ft3'],
  ['kilometres', 'km'],
  ['kilometers', 'km'],
  ['kilometre', 'km'],
  ['kilometer', 'km'],
  ['metres', 'm'],
  ['meters', 'm'],
  ['metre', 'm'],
  ['meter', 'm'],
  ['centimetres', 'cm'],
  ['centimeters', 'cm'],
  ['millimetres', 'mm'],
  ['millimeters', 'mm'],
  ['miles', 'mile'],
  ['mile', 'mile'],
  ['feet', 'ft'],
  ['foot', 'ft'],
  ['inches', 'inch'],
  ['litres', 'L'],
  ['liters', 'L'],
  ['gallons', 'gallon'],
  ['degrees celsius', '°C'],
  ['degrees centigrade', '°C'],
  ['degree celsius', '°C'],
  ['degrees fahrenheit', '°F'],
  ['degrees', 'degree'],
  ['volts', 'V'],
  ['pounds', 'pound'],
  ['ounces', 'ounce'],
  ['barrels', 'barrel'],
  ['bushels', 'bushel'],
  ['years', 'year'],
  ['year', 'year'],
  ['months', 'month'],
  ['month', 'month'],
  ['weeks', 'week'],
  ['week', 'week'],
  ['days', 'day'],
  ['day', 'day'],
  ['hours', 'hour'],
  ['hour', 'hour'],
  ['minutes', 'minute'],
  ['minute', 'minute'],
  ['seconds', 'second'],
  ['decades', 'decade'],
  ['quarters', 'quarter'],
];

/** Currencies printed behind their number. */
export const CURRENCY_WORDS: readonly (readonly [string, string])[] = [
  ['u s dollars', 'USD'],
  ['us dollars', 'USD'],
  ['hong kong dollars', 'HKD'],
  ['dollars', '$'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['euros', 'EUR'],
  ['euro', 'EUR'],
  ['pounds sterling', 'GBP'],
  ['rupees', 'INR'],
  ['yen', 'JPY'],
  ['rand', 'ZAR'],
  ['australian dollars', 'AUD'],
  ['canadian dollars', 'CAD'],
  ['new zealand dollars', 'NZD'],
  ['singapore dollars', 'SGD'],
  ['swiss francs', 'CHF'],
  ['us cents', 'cent'],
  ['cents', 'cent'],
  ['pence', 'pence'],
];

/** Counted nouns whose plural has no "s". */
export const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ...'people staff personnel headcount livestock cattle sheep fish poultry aircraft spacecraft police crew talent media data software equipment GWe megabits households-strong'
    .split(' ')
    .map((word): [string, string] => [word, word]),
  ['children', 'child'],
  ['women', 'woman'],
  ['men', 'man'],
  ['businesswomen', 'businesswoman'],
  ['fishermen', 'fisherman'],
  ['firefighters', 'firefighter'],
  ['feet', 'ft'],
  ['criteria', 'criterion'],
  ['wives', 'wife'],
  ['lives', 'life'],
  ['hospital-beds', 'bed'],
  ['person', 'person'],
]);

/** Where the words of a counted noun stop. */
export const STOPS = words(
  'a an the of in on at by for from to with and or but nor as than that which who whom whose when where while if is are was were be been being has have had do does did will would shall should may might can could must not no this these those it its they them their we our us he she his her you your into onto over under above below between among across through during since until after before about around approximately against per via within without toward towards upon amid compared versus vs plus including totaling totalling excluding up down year-over-year year-on-year respectively so such because due there here then now today yesterday last next previous past early late annually monthly daily quarterly worldwide globally nationwide both each every all some any only just also too more most less least fewer other another ago old long high tall deep wide away apart online Ltd Inc Corp LLC plc hit need receive received live lived lost work worked came come made took went gave said say reported announced became began used based affected died killed injured displaced came took signed remain included includes',
);

/** Words in "s" that are no plural. */
export const NO_PLURALS = words(
  'previous various gross less plus across versus is was has his this its us thus always perhaps as does goes gas bus virus campus focus status bonus business process access success progress congress loss mass class glass grass press address access series species news status census surplus analysis basis crisis serious religious hazardous indigenous infectious continuous includes remains provides represents needs comes makes takes helps means shows says gives brings leads serves runs works covers uses wireless seamless homeless jobless overseas besides towards afterwards electronics economics logistics politics headquarters sales operations earnings savings renewables communications services-based renewables foods systems-level goods-based sports aerospace solutions-oriented states united',
);

/** Counted nouns among those after all when nothing countable follows them. */
export const PLURALS_AT_END = words(
  'species series headquarters operations savings sales homeless needs works services uses states',
);

/** What a unit of a rate may be: "per kWh", "a year". */
export const SMALL_COUNTS = words('to from of by than reached total totaled totalled reaching be');
