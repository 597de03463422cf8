import { expect, test } from '../support/test.ts';

/** What a grid row leaves empty below the drawing of each card, in px. */
function holes(): number[] {
  return Array.from(document.querySelectorAll('.chart-cell .chart-body'), (body) => {
    const drawing = body.querySelector('svg, canvas');
    if (!drawing) return Infinity;
    const padding = Number.parseFloat(getComputedStyle(body).paddingBlockEnd);
    return body.getBoundingClientRect().bottom - padding - drawing.getBoundingClientRect().bottom;
  });
}

for (const width of [768, 1440, 1920]) {
  for (const language of ['en', 'zh'] as const) {
    test.describe(`${width} px wide, in ${language}`, () => {
      test.use({ language, viewport: { width, height: 900 } });

      test('no card of the grid has a hole below its drawing, and sentences and feet stand level', async ({
        open,
      }) => {
        const page = await open();
        await expect(page.locator('[data-chart] [role=img]')).toHaveCount(5);
        for (const hole of await page.evaluate(holes)) expect(hole).toBeLessThanOrEqual(80);
        const tops = await page
          .locator('.chart-cell')
          .evaluateAll((cells) =>
            cells.map((cell) =>
              [cell, ...cell.querySelectorAll('.chart-body, .chart-sentence, .chart-foot')].map((part) =>
                Math.round(part.getBoundingClientRect().top),
              ),
            ),
          );
        for (const cell of tops) expect(cell).toEqual(tops.find(([top]) => top === cell[0]));
      });
    });
  }
}
