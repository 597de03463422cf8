/** A value that some elements follow without the rest being drawn anew: for what changes with every move of a hand. */
export interface Cell<T> {
  readonly get: () => T;
  readonly set: (value: T) => void;
  /** Calls back after each change; returns what ends that. */
  readonly subscribe: (onChange: () => void) => () => void;
}

/** A cell with a value in it. */
export function createCell<T>(initial: T): Cell<T> {
  let value = initial;
  const followers = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const follow of followers) follow();
    },
    subscribe: (onChange) => {
      followers.add(onChange);
      return () => void followers.delete(onChange);
    },
  };
}
