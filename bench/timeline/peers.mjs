/**
 * The pages of the timelines that ours is measured against. Each says how it is driven by the same `window.__anchor` as our page
 * (benchEvents.ts); `isReady` there says that a library, which draws in steps, has drawn.
 */

/** @param {{ styles: string[], scripts: string[], code: string }} parts */
const page = ({ styles, scripts, code }) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Timeline bench</title><link rel="icon" href="data:,">
<style>html, body { margin: 0; font: 13px sans-serif } #root { width: 1280px; height: 700px }</style>
${styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}</head>
<body><div id="root"></div>
${scripts.map((src) => `<script src="${src}"></script>`).join('\n')}
<script>${code}</script></body></html>`;

/** @param {string} options of vis-timeline, beyond what both ways have */
const visTimeline = (options) =>
  page({
    styles: ['/peers/vis-timeline/styles/vis-timeline-graph2d.min.css'],
    scripts: ['/peers/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js'],
    code: `
const root = document.getElementById('root');
let timeline;
__B.constructAt = performance.now();
window.__anchor = {
  root: '#root',
  item: '.vis-item-content',
  isReady: () =>
    document.querySelector('.vis-item-content') !== null &&
    document.querySelector('#root > .vis-timeline').style.visibility !== 'hidden' &&
    timeline.getWindow().start < Date.UTC(2016, 1, 1),
  zoomIn: () => timeline.zoomIn(0.5),
  panPoint: () => {
    const { left, width, top } = document.querySelector('.vis-panel.vis-center').getBoundingClientRect();
    return { x: left + 0.6 * width, y: top + 20 };
  },
  probe: () => { const { start, end } = timeline.getWindow(); return start.getTime() + '|' + end.getTime(); },
};
const items = new vis.DataSet(__B.events.map(({ id, title, text, start, end }) =>
  ({ id, content: title, title: text, start, end, type: end ? 'range' : 'box' })));
timeline = new vis.Timeline(root, items, { height: '700px', verticalScroll: true, showCurrentTime: false${options} });`,
  });

const timelineJs = () =>
  page({
    styles: ['/peers/@knight-lab/timelinejs/dist/css/timeline.css'],
    scripts: ['/peers/@knight-lab/timelinejs/dist/js/timeline.js'],
    code: `
let timeline;
let ready = false;
__B.constructAt = performance.now();
window.__anchor = {
  root: '#root',
  item: '.tl-timemarker',
  isReady: () => ready,
  zoomIn: () => timeline.zoomIn(),
  panPoint: () => {
    const { left, width, bottom } = document.querySelector('.tl-timenav').getBoundingClientRect();
    return { x: left + 0.6 * width, y: bottom - 12 };
  },
  probe: () => timeline._timenav.options.scale_factor + '|' +
    document.querySelector('.tl-timenav-slider').getBoundingClientRect().left,
};
const dateOf = (iso) => { const [year, month, day] = iso.split('-').map(Number); return { year, month, day }; };
const events = __B.events.map(({ id, title, text, start, end }) => ({
  unique_id: id,
  start_date: dateOf(start),
  ...(end ? { end_date: dateOf(end) } : {}),
  text: { headline: title, text },
}));
timeline = new TL.Timeline('root', { events },
  { font: null, script_path: location.origin + '/peers/@knight-lab/timelinejs/dist/js/' });
timeline.on('ready', () => { ready = true; });
if (timeline.ready) ready = true;`,
  });

/** @type {Readonly<Record<string, () => string>>} */
export const peers = {
  TimelineJS: timelineJs,
  'vis-timeline': () => visTimeline(''),
  'vis-timeline, clustering': () => visTimeline(', cluster: { maxItems: 3 }'),
};
