/** The element of an item of the axis, by its key. */
export function itemElement(within: Element | null, key: string): HTMLElement | null {
  const items = within?.querySelectorAll<HTMLElement>('[data-item]') ?? [];
  return [...items].find(({ dataset }) => dataset['item'] === key) ?? null;
}
