import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readReport } from './readReport.mjs';

const json = await readFile(join(import.meta.dirname, '../src/report/report.json'), 'utf8');

describe('the bundled report', () => {
  test('is read', async () => {
    const report = await readReport(json);
    expect(report.figures.length).toBeGreaterThan(0);
  });

  test('stops the build when it is not JSON', async () => {
    await expect(readReport(json.slice(0, -20))).rejects.toThrow(/report\.json can't be used:\n {2}.*JSON/);
  });

  test('stops the build where a figure has no paragraph, and names the place', async () => {
    const report = await readReport(json);
    const [first, ...rest] = report.figures;
    const broken = JSON.stringify({ ...report, figures: [{ ...first, paragraph: null }, ...rest] });
    await expect(readReport(broken)).rejects.toThrow(/\n {2}figures\[0\]\.paragraph: /);
  });
});
