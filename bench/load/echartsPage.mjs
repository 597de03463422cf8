import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import report from '../../src/report/report.json' with { type: 'json' };

/** What is quickly written with ECharts: its one script, the figures, and a chart a unit. */
const code = `
const root = document.getElementById('root');
const add = (tag, text) => Object.assign(root.appendChild(document.createElement(tag)), { textContent: text });
add('h1', title);
add('p', description);
for (const { name, amount, unit } of figures) add('li', amount.toLocaleString('en') + ' ' + unit + ' ' + name);
for (const unit of new Set(figures.map((figure) => figure.unit))) {
  const rows = figures.filter((figure) => figure.unit === unit);
  add('h2', unit);
  const place = add('div', '');
  place.style.height = '240px';
  echarts.init(place).setOption({
    tooltip: {},
    xAxis: { type: 'category', data: rows.map(({ name }) => name) },
    yAxis: {},
    series: [{ type: 'bar', data: rows.map(({ amount }) => amount) }],
  });
}`;

/** The same figures as one bar chart a unit, in a folder of its own. @param {string} scratch @returns {string} */
export function echartsPage(scratch) {
  const folder = mkdtempSync(join(scratch, 'echarts-'));
  const library = join(import.meta.dirname, '../node_modules/echarts/dist/echarts.min.js');
  copyFileSync(library, join(folder, 'echarts.min.js'));
  const data = {
    title: report.title.en,
    description: report.description.en,
    figures: report.figures.map(({ label, value, unit }) => ({
      name: label.en,
      amount: Number(String(value).replaceAll(/[^\d.]/g, '')),
      unit: unit ?? '',
    })),
  };
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Plain dashboard</title><link rel="icon" href="data:,"><body><main id="root"></main><script src="./echarts.min.js"></script><script>const { title, description, figures } = ${JSON.stringify(data)};${code}</script></body></html>`,
  );
  return folder;
}
