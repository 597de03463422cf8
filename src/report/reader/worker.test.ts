import { afterEach, expect, test, vi } from 'vitest';
import json from '../report.json?raw';
import { Gathering } from './pieces.ts';
import { readFile, type FileBytes } from './readFile.ts';
import type { FromWorker } from './worker.ts';

afterEach(() => vi.unstubAllGlobals());

test('a worker says that it can read, then what it has read of the file that it is handed', async () => {
  const said: FromWorker[] = [];
  const listen = vi.fn<(type: string, hear: (event: MessageEvent<FileBytes>) => void) => void>();
  vi.stubGlobal('postMessage', (message: FromWorker) => void said.push(message));
  vi.stubGlobal('addEventListener', listen);
  await import('./worker.ts');
  expect(said).toEqual([{ kind: 'ready' }]);

  const [[type, hear] = []] = listen.mock.calls;
  expect(type).toBe('message');
  const file: FileBytes = [new TextEncoder().encode(json)];
  hear?.(new MessageEvent('message', { data: file }));
  const gathering = new Gathering();
  const read = said.slice(1).map((message) => (message.kind === 'ready' ? null : gathering.add(message)));
  expect(read.at(-1)).toEqual(readFile(file));
});
