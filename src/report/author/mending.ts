import { placeOf, type LocatedRefusal } from '../refusals/problem.ts';

/** What stands in for a part that can't be left out, so that the rest can still be looked at. */
const STAND_INS: ReadonlyMap<PropertyKey, unknown> = new Map<PropertyKey, unknown>([
  ...['title', 'label', 'publisher', 'supports', 'question', 'name'].map((key) => [key, '–'] as const),
  ['language', 'en'],
  ['paragraph', 0],
  ['unit', 'number'],
  ['origin', { publisher: '–', language: 'en' }],
]);

/** An item of a list that is to go once all of a round are found: until then the others keep their places. */
const GONE = Symbol('gone');

type Container = Record<PropertyKey, unknown>;
const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

/**
 * A copy of a file's data from which what was refused is taken out, so that what it hid can be found; it knows where everything stood.
 */
export class Mending {
  readonly root: unknown;
  /** The places that were taken out or stood in for, as in the file. */
  readonly #touched = new Set<string>();
  /** Those, and all that they lie in. */
  readonly #above = new Set<string>();
  /** Where the items of a list stood in the file. */
  readonly #indices = new Map<unknown, number[]>();

  constructor(data: unknown) {
    this.root = structuredClone(data);
  }

  /** A path in the mended data as a path in the file. */
  inFile(path: readonly PropertyKey[]): PropertyKey[] {
    let at: unknown = this.root;
    return path.map((key) => {
      const index = typeof key === 'number' ? this.#indices.get(at)?.[key] : undefined;
      at = itemOf(at, key);
      return index ?? key;
    });
  }

  /** Whether a place, as in the file, was taken out or stood in for. */
  touched(path: readonly PropertyKey[]): boolean {
    return this.#touched.has(placeOf(path));
  }

  /** Whether a place, or one below it, was. */
  touchedBelow(path: readonly PropertyKey[]): boolean {
    return this.#above.has(placeOf(path));
  }

  /** Takes out what is refused, all of one round; false where nothing of the file is left. */
  mend(refusals: readonly LocatedRefusal[]): boolean {
    const left = refusals.map(({ path, refusal }) => {
      if (refusal.reason === 'unknown-keys') return this.#dropKeys(path, refusal.keys);
      if (refusal.reason === 'duplicate-id')
        return this.#set(path, `${refusal.id.slice(0, 40)}-again-${this.#touched.size}`);
      if (refusal.reason === 'too-many') return this.#shorten(path, refusal.most);
      return this.#takeOut(path);
    });
    this.#sweep(this.root);
    return !left.includes(false);
  }

  #touch(path: readonly PropertyKey[]): void {
    const inFile = this.inFile(path);
    this.#touched.add(placeOf(inFile));
    for (let length = 0; length <= inFile.length; length += 1)
      this.#above.add(placeOf(inFile.slice(0, length)));
  }

  #takeOut(path: readonly PropertyKey[]): boolean {
    const key = path.at(-1);
    if (key === undefined) return false;
    const holder = path.slice(0, -1).reduce(itemOf, this.root);
    const before = this.touched(this.inFile(path));
    if (!isContainer(holder)) return this.#takeOut(path.slice(0, -1));
    this.#touch(path);
    if (STAND_INS.has(key) && !before) return this.#set(path, structuredClone(STAND_INS.get(key)));
    if (Array.isArray(holder) && key in holder) return this.#set(path, GONE);
    // What is missing can only go with what it is missing from.
    if (!Object.hasOwn(holder, key)) return this.#takeOut(path.slice(0, -1));
    return Reflect.deleteProperty(holder, key);
  }

  #set(path: readonly PropertyKey[], value: unknown): boolean {
    const key = path.at(-1);
    const holder = path.slice(0, -1).reduce(itemOf, this.root);
    if (key === undefined || !isContainer(holder)) return false;
    this.#touch(path);
    return Reflect.set(holder, key, value);
  }

  #dropKeys(path: readonly PropertyKey[], keys: readonly string[]): boolean {
    const holder = path.reduce(itemOf, this.root);
    if (!isContainer(holder)) return true;
    for (const key of Object.keys(holder)) if (keys.includes(key)) Reflect.deleteProperty(holder, key);
    return true;
  }

  #shorten(path: readonly PropertyKey[], most: number): boolean {
    const list = path.reduce(itemOf, this.root);
    if (!Array.isArray(list)) return this.#takeOut(path);
    list.length = Math.min(list.length, most);
    return true;
  }

  #sweep(value: unknown): void {
    if (!isContainer(value)) return;
    if (Array.isArray(value) && value.includes(GONE)) {
      const known = this.#indices.get(value) ?? value.map((_, index) => index);
      this.#indices.set(
        value,
        known.filter((_, index) => value[index] !== GONE),
      );
      const kept: readonly unknown[] = value.filter((item) => item !== GONE);
      value.length = 0;
      for (const item of kept) value.push(item);
    }
    for (const item of Object.values(value)) this.#sweep(item);
  }
}

function itemOf(value: unknown, key: PropertyKey): unknown {
  return isContainer(value) ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
}
