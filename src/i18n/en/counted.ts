/** A number with its noun: "1 entry", "3,000 entries". */
export function counted(n: number, one: string, other: string): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : other}`;
}
