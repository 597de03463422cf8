import { afterEach, expect, test, vi } from 'vitest';
import json from '../report.json?raw';
import { piecesOf } from './pieces.ts';
import { readFile, type FileBytes } from './readFile.ts';
import { readInWorker } from './readInWorker.ts';
import type { FromWorker } from './worker.ts';

const bytes = (text: string): FileBytes => [new TextEncoder().encode(text)];

/** Stands for a worker of a browser; what it is sent is answered by `answer`. */
class StandIn extends EventTarget implements Worker {
  onmessage = null;
  onmessageerror = null;
  onerror = null;
  readonly terminate = vi.fn<() => void>();
  private readonly answer: (say: (message: FromWorker) => void, file: FileBytes) => void;

  constructor(answer: StandIn['answer'], ready = true) {
    super();
    this.answer = answer;
    queueMicrotask(() => (ready ? this.say({ kind: 'ready' }) : this.fail()));
  }

  say = (message: FromWorker) => this.dispatchEvent(new MessageEvent('message', { data: message }));
  fail = () => this.dispatchEvent(new Event('error', { cancelable: true }));
  postMessage(file: FileBytes) {
    this.answer(this.say, file);
  }
}

const never = new AbortController().signal;

afterEach(() => vi.unstubAllGlobals());

test('what a worker reads is what is read here, and the worker ends with it', async () => {
  const worker = new StandIn((say, file) => {
    for (const piece of piecesOf(readFile(file))) say(piece);
  });
  expect(await readInWorker(bytes(json), never, () => worker)).toEqual(readFile(bytes(json)));
  expect(worker.terminate).toHaveBeenCalledOnce();
});

test('the worker that a browser is asked for is the one that reads, as a module', async () => {
  const asked = vi.fn<(address: URL, options: WorkerOptions) => void>();
  class Worker extends StandIn {
    constructor(address: URL, options: WorkerOptions) {
      super((say) => say({ kind: 'failed', why: { ok: false, reason: 'not-utf8' } }));
      asked(address, options);
    }
  }
  vi.stubGlobal('Worker', Worker);
  expect(await readInWorker(bytes('{}'), never)).toMatchObject({ ok: false });
  const [[address, options] = []] = asked.mock.calls;
  expect(address?.pathname).toMatch(/\/reader\/worker\.ts$/);
  expect(options).toEqual({ type: 'module' });
});

test('where no worker can be had, or it does not start, the file is left to be read here', async () => {
  const refused = () => {
    throw new DOMException('Blocked', 'SecurityError');
  };
  expect(await readInWorker(bytes(json), never, refused)).toBeNull();
  const answer = vi.fn<StandIn['answer']>();
  expect(await readInWorker(bytes(json), never, () => new StandIn(answer, false))).toBeNull();
  expect(answer).not.toHaveBeenCalled();
});

test('a worker that breaks down over a file is our fault, not the file’s', async () => {
  const worker = new StandIn(() => void worker.fail());
  await expect(readInWorker(bytes(json), never, () => worker)).rejects.toMatchObject({
    failure: { kind: 'fault' },
  });
});

test('a file that nobody waits for any more is not read on', async () => {
  const abandoned = new AbortController();
  const worker = new StandIn(() => abandoned.abort());
  await expect(readInWorker(bytes(json), abandoned.signal, () => worker)).rejects.toMatchObject({
    name: 'AbortError',
  });
  expect(worker.terminate).toHaveBeenCalledOnce();
});
