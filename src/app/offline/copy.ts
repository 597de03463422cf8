/** A file of the product as it was built: its path from the product's folder, a page's being its folder, and its SHA-256 in base64. */
export interface BuiltFile {
  readonly path: string;
  readonly sha256: string;
}

/** One version of the product: what there is to keep of it. */
export interface Version {
  readonly id: string;
  readonly files: readonly BuiltFile[];
  /** What is large and wanted by few: kept once it was asked for. */
  readonly asked: readonly BuiltFile[];
}

type Kept = Pick<Cache, 'match' | 'put'>;

/** What a copy is kept in and filled from. */
export interface Means {
  readonly caches: Pick<CacheStorage, 'keys' | 'delete'> & { open(name: string): Promise<Kept> };
  readonly fetch: typeof fetch;
  /** The product's address: an origin may hold several, and they share its caches. */
  readonly root: string;
}

/** So many files are asked for at once: the page may have wishes of its own. */
const AT_ONCE = 4;

/** A whole copy of one version of the product, for when there is no network. */
export class Copy {
  private readonly name: string;
  private readonly version: Version;
  private readonly means: Means;
  private readonly paths: ReadonlySet<string>;

  constructor(version: Version, means: Means) {
    this.version = version;
    this.means = means;
    this.name = `${prefix(means.root)}${version.id}`;
    this.paths = new Set([...version.files, ...version.asked].map(({ path }) => path));
  }

  /** Makes the copy, whole or not at all: each file is as it was built, so that no two versions can be mixed. */
  async fill(): Promise<void> {
    const { caches } = this.means;
    try {
      const cache = await caches.open(this.name);
      const before = await this.others();
      const open = [...this.version.files];
      const next = async () => {
        for (let file = open.shift(); file; file = open.shift()) await this.keep(file, cache, before);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, next));
      await this.keepAsked(cache, before);
    } catch (error) {
      await caches.delete(this.name);
      throw error;
    }
  }

  /** Forgets the versions before but for the last: a tab that was opened with it may still ask for its parts. */
  async forgetOlder(): Promise<void> {
    const names = await this.otherNames();
    await Promise.all(names.slice(0, -1).map((name) => this.means.caches.delete(name)));
  }

  /** Whether a request is one for the product's own files; all else is none of the copy's business. */
  owns({ method, url }: Pick<Request, 'method' | 'url'>): boolean {
    const path = this.pathOf(url);
    return method === 'GET' && path !== null && (this.paths.has(path) || path.startsWith('assets/'));
  }

  /** The answer to a request for a file of the product: of this version, of the one before, or else from the network. */
  async answer(request: Request): Promise<Response> {
    const { caches, root, fetch: ask } = this.means;
    const path = this.pathOf(request.url) ?? '';
    const url = new URL(path, root).href;
    const cache = await caches.open(this.name);
    const own = await matching(cache, url);
    if (own) return own;
    for (const other of await this.others()) {
      const answer = await matching(other, url);
      if (answer) return answer;
    }
    const response = await ask(request);
    const asked = this.version.asked.find((file) => file.path === path);
    if (asked && response.ok) await keepAsBuilt(asked, url, response, cache);
    return response;
  }

  /** Who once asked for what is large has it in the next version too; where that can't be had, the copy is whole without it. */
  private async keepAsked(cache: Kept, before: readonly Kept[]): Promise<void> {
    for (const file of this.version.asked) {
      const url = new URL(file.path, this.means.root).href;
      const known = await Promise.all(before.map((one) => matching(one, url)));
      if (known.some(Boolean)) await this.keep(file, cache, before).catch(() => undefined);
    }
  }

  private async keep(file: BuiltFile, cache: Kept, before: readonly Kept[]): Promise<void> {
    const url = new URL(file.path, this.means.root).href;
    for await (const response of this.candidates(url, before)) {
      if (await keepAsBuilt(file, url, response, cache)) return;
    }
    throw new Error(`${file.path} is not there as it was built`);
  }

  /** Where a file may be had, the nearest first: what a version before had alike is not downloaded again. */
  private async *candidates(url: string, before: readonly Kept[]): AsyncGenerator<Response> {
    for (const other of before) {
      const known = await matching(other, url);
      if (known) yield known;
    }
    for (const cache of ['default', 'reload'] as const) {
      const response = await this.means.fetch(url, { cache });
      if (response.ok) yield response;
    }
  }

  private async otherNames(): Promise<readonly string[]> {
    const names = await this.means.caches.keys();
    return names.filter((name) => name.startsWith(prefix(this.means.root)) && name !== this.name);
  }

  /** The copies of other versions, the newest first. */
  private async others(): Promise<readonly Kept[]> {
    const names = await this.otherNames();
    return Promise.all(names.toReversed().map((name) => this.means.caches.open(name)));
  }

  /** The path of an address below the product's folder, a page's without its parameters and file; null outside of it. */
  private pathOf(url: string): string | null {
    const { origin, pathname } = new URL(url);
    const address = `${origin}${pathname}`;
    const { root } = this.means;
    return address.startsWith(root) ? address.slice(root.length).replace(/(^|\/)index\.html$/, '$1') : null;
  }
}

const prefix = (root: string) => `as-stated ${root} `;

/** Servers vary by encodings and origins; the copy is of the content. */
const matching = (cache: Kept, url: string) => cache.match(url, { ignoreVary: true });

/** Keeps a file if it is as it was built. */
async function keepAsBuilt(
  { sha256 }: BuiltFile,
  url: string,
  response: Response,
  cache: Kept,
): Promise<boolean> {
  const [read, kept] = [response.clone(), response.clone()];
  if ((await digestOf(await read.arrayBuffer())) !== sha256) return false;
  await cache.put(url, kept);
  return true;
}

async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest));
}
