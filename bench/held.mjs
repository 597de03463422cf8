/**
 * What a page holds after a garbage collection.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<{ heap: number, nodes: number, listeners: number }>} `heap`: of its scripts, in bytes
 */
export async function held(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const metric = (/** @type {string} */ name) =>
    metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return { heap: metric('JSHeapUsedSize'), nodes: metric('Nodes'), listeners: metric('JSEventListeners') };
}
