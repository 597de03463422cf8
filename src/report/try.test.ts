import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseReport } from '/tmp/wt/model/src/report/parse.ts';
const dir = '/tmp/wt/model/src/report/examples';
test.each(readdirSync(dir).filter((f) => f.endsWith('.json')))('%s', (f) => {
  const parsed = parseReport(readFileSync(`${dir}/${f}`, 'utf8'));
  if (!parsed.ok) console.log(f, JSON.stringify(parsed, null, 1));
  expect(parsed.ok).toBe(true);
});
test('v1', () => {
  const parsed = parseReport(readFileSync('/tmp/wt/model/src/report/report.json', 'utf8'));
  if (!parsed.ok) console.log(JSON.stringify(parsed, null, 1));
  expect(parsed.ok).toBe(true);
});
