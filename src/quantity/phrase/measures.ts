/** Symbols of units as both languages print them, and what each comes to. Case matters: MW is not mW. */
const SYMBOLS =
  'MW GW kW TW Wh MWh GWh kWh TWh MWp GWp kWp W V kV MVA kVA Hz kHz MHz GHz km cm mm mmHg m nm ha t kg g mg μg L ml mL Mt kt Gt ppm ppb TB GB MB PB Gbps Mbps boe bbl mmboe bpd boepd TEU TEUs dwt kJ GJ PJ EJ MJ kcal EFLOPS PFLOPS tCO2e tCO2 MtCO2e MtCO2 GtCO2 GtCO2e MtCO2eq GtCO2eq ktCO2e CO2e MMBtu Btu Bcf Tcf ktpa Mtpa tpa km2 m2 m3 km3 lb oz ft mi mph kph knots h s min pp bps tce ktoe toe';

const MEASURES: ReadonlyMap<string, string> = new Map([
  ...SYMBOLS.split(' ').map((symbol): [string, string] => [symbol, symbol]),
  ['Mw', 'MW'],
  ['KW', 'kW'],
  ['KWh', 'kWh'],
  ['KWH', 'kWh'],
  ['kwh', 'kWh'],
  ['Kwh', 'kWh'],
  ['mwh', 'MWh'],
  ['MWH', 'MWh'],
  ['GWH', 'GWh'],
  ['KM', 'km'],
  ['KG', 'kg'],
  ['Kg', 'kg'],
  ['MT', 'Mt'],
  ['TEUs', 'TEU'],
  ['bps', 'bp'],
  ['ML', 'mL'],
  ['ml', 'mL'],
  ['cc', 'mL'],
]);

/** The unit of measure that a symbol stands for; null when it is none. */
export function measureOf(symbol: string): string | null {
  return MEASURES.get(symbol) ?? null;
}
