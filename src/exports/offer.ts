import { EXPORT_IDS, type ExportId } from '@/i18n/exportWords.ts';
import type { Report } from '@/report/model.ts';
import { GROUPS, type Export, type Group, type Scope } from './export.ts';
import { EXPORTS } from './registry.ts';

/** The formats that a part of a report can be taken away in, a group each, in the menu's order; no group is empty. */
export function offered(
  report: Report,
  scope: Scope,
): readonly { readonly group: Group; readonly ids: readonly ExportId[] }[] {
  const ids = EXPORT_IDS.filter((id) => {
    const { scopes, has }: Export = EXPORTS[id];
    return scopes.includes(scope) && (has?.(report) ?? true);
  });
  return GROUPS.map((group) => ({ group, ids: ids.filter((id) => EXPORTS[id].group === group) })).filter(
    (one) => one.ids.length > 0,
  );
}
