import type { PrintedUnit } from '../readQuantity.ts';

const NAMED =
  /(人口|人数|员工|职工|从业人员|户数|家数|用户)(?:总数|总量|规模|数量|数)?(?:已|共|预计|将|可|突破|增至|升至|降至|增加到|减少到|均|合计|累计|达到|达|为|有|约|超过|超|近|突破|逾|从|由|[:])*$/;

const CODES: ReadonlyMap<string, string> = new Map([
  ['户数', '户'],
  ['家数', '家'],
  ['用户', '用户'],
]);

/** What a number without a unit counts where the words right before it name it: 贫困人口1163万. */
export function impliedUnit(text: string, at: number): PrintedUnit | null {
  const named = NAMED.exec(text.slice(Math.max(0, at - 18), at))?.[1];
  if (named === undefined) return null;
  return { text: named, code: CODES.get(named) ?? '人', kind: 'count', per: null, beside: false };
}
