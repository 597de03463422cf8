import type { UnitKind } from '../quantity.ts';
import type { UnitPattern } from '../unitPattern.ts';

/** A unit of the product's own catalogue, which a report names by its id. */
export interface CatalogueUnit {
  readonly id: string;
  readonly kind: UnitKind;
  /** ISO 4217 for currencies, UCUM for the rest; null where the source names none. */
  readonly code: string | null;
  readonly name: { readonly en: string; readonly zh: string };
  /** One of it, as after "per" and 每: "person", "人". */
  readonly one: { readonly en: string; readonly zh: string };
  readonly pattern: { readonly en: UnitPattern; readonly zh: UnitPattern };
  /** Only whole numbers make sense, as of people; so do the ticks of an axis. */
  readonly whole: boolean;
  /** Values below 0 make sense, as of temperatures and changes. */
  readonly signed: boolean;
  /** What stays with every figure in this unit: "currency not stated". */
  readonly note: { readonly en: string; readonly zh: string } | null;
}

/** Something counted: "{n} person", "{n} people", "{n}人"; `zh` has the measure word before the noun, if any ("名学生"). */
export function counted(id: string, code: string, one: string, many: string, zh: string): CatalogueUnit {
  return {
    id,
    kind: 'count',
    code: `{${code}}`,
    name: { en: many, zh: withoutMeasureWord(zh) },
    one: { en: one, zh },
    pattern: { en: { one: `{n} ${one}`, other: `{n} ${many}` }, zh: { other: `{n}${zh}` } },
    whole: true,
    signed: false,
    note: null,
  };
}

/** What is counted, as a heading calls it: 学生, where a number has 名 before it. */
function withoutMeasureWord(zh: string): string {
  const after = /^人(死亡|受伤)$/.exec(zh)?.[1];
  return after === undefined ? zh.replace(/^[名个家所座台块部栋棵份起户](?=..)/, '') : `${after}人数`;
}

/** Something measured: `symbol` stands behind the number in English, the name in Chinese. */
export function measured(
  kind: UnitKind,
  id: string,
  code: string,
  en: { readonly one: string; readonly other: string; readonly symbol?: string },
  zh: string,
): CatalogueUnit {
  const pattern =
    en.symbol === undefined
      ? { one: `{n} ${en.one}`, other: `{n} ${en.other}` }
      : { other: `{n} ${en.symbol}` };
  return {
    id,
    kind,
    code,
    name: { en: en.other, zh },
    one: { en: en.one, zh },
    pattern: { en: pattern, zh: { other: `{n}${zh}` } },
    whole: false,
    signed: kind === 'temperature',
    note: null,
  };
}

/** A currency: `sign` stands before the number in English, with a space where it is letters ("RMB 5"). */
export function currency(code: string, sign: string, en: string, one: string, zh: string): CatalogueUnit {
  const before = /[A-Za-z]$/.test(sign) ? `${sign} ` : sign;
  return {
    id: code,
    kind: 'currency',
    code,
    name: { en, zh },
    one: { en: one, zh },
    pattern: { en: { other: `${before}{n}` }, zh: { other: `{n}${zh}` } },
    whole: false,
    signed: false,
    note: null,
  };
}
