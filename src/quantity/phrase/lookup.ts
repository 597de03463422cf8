/** A table of phrases that is looked up by where a text goes on or ends, the longest phrase first. */
export interface Lookup<Value> {
  /** The longest phrase that the text goes on with at an offset. */
  readonly at: (text: string, start: number) => { readonly phrase: string; readonly value: Value } | null;
  /** The longest phrase that ends right before an offset and begins no earlier than `floor`. */
  readonly before: (
    text: string,
    end: number,
    floor: number,
  ) => { readonly phrase: string; readonly value: Value } | null;
}

export function lookupOf<Value>(table: readonly (readonly [string, Value])[]): Lookup<Value> {
  const values = new Map(table);
  const longest = Math.max(0, ...table.map(([phrase]) => phrase.length));
  return {
    at: (text, start) => {
      for (let length = longest; length > 0; length -= 1) {
        const phrase = text.slice(start, start + length);
        const value = values.get(phrase);
        if (value !== undefined) return { phrase, value };
      }
      return null;
    },
    before: (text, end, floor) => {
      for (let length = Math.min(longest, end - floor); length > 0; length -= 1) {
        const phrase = text.slice(end - length, end);
        const value = values.get(phrase);
        if (value !== undefined) return { phrase, value };
      }
      return null;
    },
  };
}
