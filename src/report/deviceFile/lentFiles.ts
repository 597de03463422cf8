import type { KeptFile } from './keptFiles.ts';

/** Where windows of one origin hand each other files that storage does not keep. */
const CHANNEL = 'as-stated:files';

/** How long another window may take to answer, in ms. */
const PATIENCE = 800;

let lending: BroadcastChannel | null = null;

/** From now on, whoever asks for a file that this window has is given it. */
export function lendFile(find: (id: string) => KeptFile | undefined): void {
  if (lending !== null) return;
  const channel = open();
  lending = channel;
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const id = fieldOf(data, 'ask');
    const file = typeof id === 'string' ? find(id) : undefined;
    if (file !== undefined) channel.postMessage({ lent: id, ...file });
  });
}

/** A file that another window has, or null. */
export function borrowFile(id: string): Promise<KeptFile | null> {
  const channel = open();
  if (channel === null) return Promise.resolve(null);
  return new Promise<KeptFile | null>((done) => {
    setTimeout(() => done(null), PATIENCE);
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (fieldOf(data, 'lent') !== id) return;
      const name = fieldOf(data, 'name');
      const content = fieldOf(data, 'content');
      if (typeof name === 'string' && content instanceof Blob) done({ name, content });
    });
    channel.postMessage({ ask: id });
  }).finally(() => channel.close());
}

/** `null` where the browser has no BroadcastChannel or refuses it. */
function open(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(CHANNEL);
  } catch {
    return null;
  }
}

const fieldOf = (data: unknown, name: string): unknown =>
  typeof data === 'object' && data !== null ? Reflect.get(data, name) : undefined;
