import type { KeptFile } from './keptFiles.ts';

const DATABASE = 'as-stated';
const STORE = 'files';

/** So many of the files opened last are kept. */
export const MOST_KEPT = 3;

/** Puts a file into this browser's storage and takes the oldest out; where storage is blocked or full, nothing happens. */
export function storeFile(id: string, { name, content }: KeptFile): Promise<void> {
  return inStore('readwrite', undefined, async (store) => {
    await answer(store.put({ id, name, content, opened: Date.now() }));
    const oldestFirst = await answer(store.index('opened').getAllKeys());
    await Promise.all(oldestFirst.slice(0, -MOST_KEPT).map((key) => answer(store.delete(key))));
  });
}

/** A file from this browser's storage, or null. */
export function storedFile(id: string): Promise<KeptFile | null> {
  return inStore('readonly', null, async (store) => {
    const found: unknown = await answer(store.get(id));
    const { name, content }: { readonly name?: unknown; readonly content?: unknown } = found ?? {};
    return typeof name === 'string' && content instanceof Blob ? { name, content } : null;
  });
}

/** Takes a file out of this browser's storage. */
export function unstoreFile(id: string): Promise<void> {
  return inStore('readwrite', undefined, (store) => answer(store.delete(id)));
}

/** Does something with the store; where there is none, or it fails, `otherwise`: who shows a report need not keep it. */
async function inStore<T>(
  mode: IDBTransactionMode,
  otherwise: T,
  task: (store: IDBObjectStore) => Promise<T>,
): Promise<T> {
  let database: IDBDatabase | null = null;
  try {
    const opening = indexedDB.open(DATABASE, 1);
    opening.addEventListener('upgradeneeded', () => {
      opening.result.createObjectStore(STORE, { keyPath: 'id' }).createIndex('opened', 'opened');
    });
    database = await answer(opening);
    return await task(database.transaction(STORE, mode).objectStore(STORE));
  } catch {
    return otherwise;
  } finally {
    database?.close();
  }
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, fail) => {
    request.addEventListener('success', () => done(request.result));
    request.addEventListener('error', (event) => {
      // Said here, and not in the console too.
      event.preventDefault();
      fail(request.error);
    });
  });
}
