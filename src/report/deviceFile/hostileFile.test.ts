import { expect, test } from 'vitest';
import json from '../report.json?raw';
import { loadFile, loadReport } from '../loading/load.ts';
import { ReportLoadError, type LoadFailure } from '../loading/loadFailure.ts';
import { deviceFileAddress } from '@/address/deviceFile.ts';
import { forgetFile, keepFile } from './keptFiles.ts';

const never = new AbortController().signal;
const page = 'https://stated.example/';

/** Why a file is refused; a test fails when it is not. */
async function refusal(content: BlobPart): Promise<LoadFailure> {
  const error: unknown = await loadFile(new Blob([content]), never).then(
    () => new Error('The file was taken'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof ReportLoadError)) throw error;
  return error.failure;
}

const latin1 = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));

test.each<[string, BlobPart, Partial<LoadFailure>]>([
  ['in Latin-1', latin1('{"title": "caf\u00e9"}'), { kind: 'not-utf8' }],
  ['that is a PDF', latin1('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3'), { kind: 'not-utf8' }],
  ['that is empty', '', { kind: 'not-json' }],
  ['that is cut off', json.slice(0, 5000), { kind: 'not-json' }],
  ['nested 2,400 levels deep', `${'['.repeat(2400)}${']'.repeat(2400)}`, { kind: 'invalid' }],
  [
    'of 5 MB of dates',
    `{"timeline":[${'{"date":"2016-01-01/2020-12-31"},'.repeat(155_000)}{}]}`,
    { kind: 'invalid' },
  ],
  ['that is no report', '["hello"]', { kind: 'invalid' }],
])('a file %s is refused, with its reason', async (_, content, failure) => {
  expect(await refusal(content)).toMatchObject(failure);
});

test('what is wrong in a file is told with its place', async () => {
  expect(await refusal(json.replace('"2016/2020"', '"2020/2016"'))).toMatchObject({
    kind: 'invalid',
    problems: [{ path: 'timeline[0].date', refusal: { reason: 'end-before-start' } }],
  });
});

test('a file is read by the schema, and what was read stays whole beside it', async () => {
  const { report, content } = await loadFile(new Blob([json]), never);
  expect(report.id).toBe('china-resources-power-poverty-alleviation');
  expect(await content.text()).toBe(json);
});

test('a kept file is loaded again by what stands for it, until it is forgotten', async () => {
  const id = 'a'.repeat(32);
  const load = () => loadReport(deviceFileAddress(id), page, never);
  await keepFile(id, { name: 'mine.json', content: new Blob([json]) });
  expect(await load()).toMatchObject({ version: '1.0.0' });
  expect(await load()).toMatchObject({ version: '1.0.0' });
  await forgetFile(id);
  await expect(load()).rejects.toMatchObject({ failure: { kind: 'not-kept' } });
});
