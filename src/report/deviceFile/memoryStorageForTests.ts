/** What is asked of a storage and answered later, as IndexedDB does. */
class Asked<T> extends EventTarget {
  result: T | undefined;
  error: DOMException | null = null;

  constructor(answer: () => T, before: (asked: Asked<T>) => void = () => {}) {
    super();
    queueMicrotask(() => {
      try {
        this.result = answer();
      } catch (error) {
        this.error = error instanceof DOMException ? error : null;
        const event = new Event('error', { cancelable: true });
        this.dispatchEvent(event);
        // A browser writes it to the console unless someone says not to.
        if (!event.defaultPrevented) MemoryStorage.inConsole += 1;
        return;
      }
      before(this);
      this.dispatchEvent(new Event('success'));
    });
  }
}

type Entry = Readonly<Record<string, unknown>>;

/** As much of IndexedDB as keeps files: databases with stores by key, and indexes in order. */
export class MemoryStorage {
  static inConsole = 0;
  /** The databases that were opened and not closed again. */
  stillOpen = 0;
  /** What a write fails with, as where the disk is full. */
  full: (() => Error) | null = null;
  readonly stores = new Map<string, { readonly keyPath: string; readonly entries: Map<unknown, unknown> }>();
  readonly #indexes = new Map<string, string>();
  readonly #made = new Set<string>();

  open(name: string, version: number) {
    return new Asked(
      () => {
        this.stillOpen += 1;
        return this.#database();
      },
      (asked) => {
        if (this.#made.has(`${name} ${version}`)) return;
        this.#made.add(`${name} ${version}`);
        asked.dispatchEvent(new Event('upgradeneeded'));
      },
    );
  }

  #database() {
    return {
      createObjectStore: (store: string, { keyPath }: { readonly keyPath: string }) => {
        this.stores.set(store, { keyPath, entries: new Map() });
        return { createIndex: (index: string, path: string) => this.#indexes.set(index, path) };
      },
      transaction: (store: string, mode: IDBTransactionMode) => {
        if (mode !== 'readonly' && mode !== 'readwrite') throw new TypeError('No such mode');
        if (!this.stores.has(store)) throw new DOMException('No such store', 'NotFoundError');
        return { objectStore: (name: string) => this.#store(name, mode) };
      },
      close: () => {
        this.stillOpen -= 1;
      },
    };
  }

  #store(name: string, mode: IDBTransactionMode) {
    const { keyPath, entries } = this.stores.get(name) ?? {
      keyPath: '',
      entries: new Map<unknown, unknown>(),
    };
    const writing = <T>(write: () => T) =>
      new Asked(() => {
        if (mode !== 'readwrite') throw new DOMException('Read only', 'ReadOnlyError');
        if (this.full !== null) throw this.full();
        return write();
      });
    return {
      put: (entry: Entry) => writing(() => void entries.set(entry[keyPath], entry)),
      delete: (key: unknown) => writing(() => void entries.delete(key)),
      get: (key: unknown) => new Asked(() => entries.get(key)),
      index: (index: string) => ({
        getAllKeys: () =>
          new Asked(() => {
            const path = this.#indexes.get(index);
            if (path === undefined) throw new DOMException('No such index', 'NotFoundError');
            return [...entries]
              .toSorted(([, a], [, b]) => numberAt(a, path) - numberAt(b, path))
              .map(([key]) => key);
          }),
      }),
    };
  }
}

const numberAt = (entry: unknown, path: string): number =>
  typeof entry === 'object' && entry !== null ? Number(Reflect.get(entry, path)) : NaN;
