import { useSyncExternalStore } from 'react';
import type { Cell } from '@/ui/cell.ts';
import { NO_FILTERS, type Filters } from './filters.ts';
import { isSelection, type Selected, type Selection } from './selected.ts';
import { useView } from './View.tsx';

/** What is to be known of a selection, as long as that is the same; the page is built with nothing selected, and `false` there. */
function useOf(cell: Cell<Selected>, know: (selected: Selected) => boolean): boolean {
  return useSyncExternalStore(
    cell.subscribe,
    () => know(cell.get()),
    () => false,
  );
}

/** Whether a figure or an entry answers to the selection; draws its mark, row or button anew when that changes, and no other. */
export function useIsSelected(kind: Selection['kind'], id: string): boolean {
  return useIsSelectedIn(useView().selected, kind, id);
}

/** The same of a selection that is not the page's. */
export function useIsSelectedIn(cell: Cell<Selected>, kind: Selection['kind'], id: string): boolean {
  return useOf(cell, ({ figures, events }) => (kind === 'figure' ? figures : events).has(id));
}

/** Whether it is this figure or entry that is selected. */
export function useIsSelection(kind: Selection['kind'], id: string): boolean {
  return useOf(useView().selected, ({ selection }) => isSelection(selection, { kind, id }));
}

/** Whether one of many figures answers to the selection. */
export function useHoldsSelected(many: readonly { readonly id: string }[]): boolean {
  return useOf(
    useView().selected,
    ({ figures }) => figures.size > 0 && many.some(({ id }) => figures.has(id)),
  );
}

/** The filters as they are pressed, before anything on the page has followed them. */
export function useAskedFilters(): Filters {
  const { asked } = useView();
  return useSyncExternalStore(asked.subscribe, asked.get, () => NO_FILTERS);
}
