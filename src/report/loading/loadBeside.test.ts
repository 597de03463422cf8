import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { report } from 'virtual:report';
import type { FileBytes, ReadFile } from '../reader/readFile.ts';
import { writtenSlides } from '../writtenSlides.ts';

const whole = { ...report, slides: writtenSlides(report) };
const readInWorker = vi.fn<(bytes: FileBytes, signal: AbortSignal) => Promise<ReadFile | null>>();
const readFile = vi.fn<(bytes: FileBytes) => ReadFile>();
vi.resetModules();
vi.doMock('../reader/readInWorker.ts', () => ({ readInWorker }));
vi.doMock('../reader/readFile.ts', () => ({ readFile }));
const { loadFile } = await import('./load.ts');
afterAll(() => {
  vi.doUnmock('../reader/readInWorker.ts');
  vi.doUnmock('../reader/readFile.ts');
  vi.resetModules();
});

const never = new AbortController().signal;
const load = () => loadFile(new Blob(['{}']), never);
beforeEach(() => {
  readInWorker.mockReset();
  readFile.mockReset();
  readFile.mockReturnValue({ ok: true, report: { ...whole, id: 'read-here' } });
});
afterEach(() => vi.unstubAllEnvs());

test('a file is read beside the page, and what was read of the disk stays at hand', async () => {
  readInWorker.mockResolvedValue({ ok: true, report: whole });
  const loaded = await load();
  expect(loaded.report).toBe(whole);
  expect(await loaded.content.text()).toBe('{}');
  expect(readInWorker.mock.calls).toEqual([[[new TextEncoder().encode('{}')], never]]);
  expect(readFile).not.toHaveBeenCalled();
});

test('where nothing can read beside the page, it is read here', async () => {
  readInWorker.mockResolvedValue(null);
  expect((await load()).report.id).toBe('read-here');
});

test('the product in one file has nothing beside it, and looks for nothing', async () => {
  vi.stubEnv('MODE', 'single');
  expect((await load()).report.id).toBe('read-here');
  expect(readInWorker).not.toHaveBeenCalled();
});

test.each<[string, ReadFile & { readonly ok: false }, object]>([
  [
    'invalid',
    { ok: false, reason: 'invalid', problems: [{ path: 'title', refusal: { reason: 'empty' } }], more: 7 },
    { kind: 'invalid', problems: [{ path: 'title', refusal: { reason: 'empty' } }], more: 7 },
  ],
  ['not JSON', { ok: false, reason: 'not-json', detail: 'End' }, { kind: 'not-json', detail: 'End' }],
  ['not UTF-8', { ok: false, reason: 'not-utf8' }, { kind: 'not-utf8' }],
])('a file that is %s fails with all that is known of it', async (_, read, failure) => {
  readInWorker.mockResolvedValue(read);
  await expect(load()).rejects.toMatchObject({ name: 'ReportLoadError', failure });
});
