/** Two frames of a screen of 60 Hz, in ms: nobody sees a difference below that. */
const TWO_FRAMES = 2000 / 60;

/**
 * @typedef {import('./measure.mjs').Measurement} Measurement
 * @typedef {(library: string, count: number) => Measurement | undefined} Medians
 * @typedef {import('../verdict.mjs').Verdict} Verdict
 */

export const OURS = 'As Stated';
const PLAIN = 'vis-timeline';
const CLUSTERING = 'vis-timeline, clustering';

/**
 * What the timeline is held to, as ratios between libraries in the same run.
 *
 * @param {Medians} median
 * @param {readonly number[]} counts
 * @returns {Verdict[]}
 */
export function verdicts(median, counts) {
  const ours = median(OURS, 10_000);
  const plain = median(PLAIN, 10_000);
  const clustering = median(CLUSTERING, 10_000);
  const largest = median(OURS, 100_000);
  const small = median(OURS, 20);
  const smallPeers = [median(PLAIN, 20), median(CLUSTERING, 20), median('TimelineJS', 20)];
  const most = Math.max(...counts.map((count) => median(OURS, count)?.elements ?? 0));
  return [
    ...(ours && plain && clustering ? atTenThousand(ours, plain, clustering) : []),
    verdict('elements at any number', 'at most 1,500', most, most <= 1500, String(most)),
    ...(ours && largest ? atHundredThousand(ours, largest) : []),
    ...(small ? firstPaint(small, smallPeers) : []),
  ];
}

/**
 * @param {Measurement} ours
 * @param {Measurement} plain
 * @param {Measurement} clustering
 */
function atTenThousand(ours, plain, clustering) {
  /** @param {'stable' | 'memory'} key @param {Measurement} peer @param {number} least @param {string} name */
  const times = (key, peer, least, name) => {
    const ratio = peer[key] / ours[key];
    const what = `10,000: ${key === 'stable' ? 'stable' : 'memory'} against ${name}`;
    return verdict(
      what,
      key === 'stable' ? `${least}× sooner` : 'at most half',
      ratio,
      ratio >= least,
      `${ratio.toFixed(1)}×`,
    );
  };
  /** @param {'zoomFrame' | 'panFrame'} key */
  const frame = (key) => {
    const most = Math.max(TWO_FRAMES, Math.min(plain[key] / 40, clustering[key] / 3));
    const what = `10,000: longest ${key === 'zoomFrame' ? 'zoom' : 'pan'} frame`;
    return verdict(
      what,
      `at most ${most.toFixed(1)} ms`,
      ours[key],
      ours[key] <= most,
      `${ours[key].toFixed(1)} ms`,
    );
  };
  return [
    times('stable', plain, 15, 'plain vis-timeline'),
    times('stable', clustering, 7, 'clustering vis-timeline'),
    frame('zoomFrame'),
    frame('panFrame'),
    times('memory', plain, 2, 'plain vis-timeline'),
    times('memory', clustering, 2, 'clustering vis-timeline'),
  ];
}

/**
 * Of what is waited for and drawn; ten times the entries take ten times the memory, in any program that holds them.
 *
 * @param {Measurement} ours
 * @param {Measurement} largest
 */
function atHundredThousand(ours, largest) {
  return /** @type {const} */ (['firstPaint', 'stable', 'elements', 'zoomFrame', 'panFrame']).map((key) => {
    const ratio = largest[key] / ours[key];
    return verdict(
      `100,000 against our 10,000: ${NAMES[key]}`,
      'at most 4×',
      ratio,
      ratio <= 4,
      `${ratio.toFixed(1)}×`,
    );
  });
}

/**
 * @param {Measurement} ours
 * @param {readonly (Measurement | undefined)[]} peers
 */
function firstPaint(ours, peers) {
  const first = Math.min(...peers.map((peer) => peer?.firstPaint ?? Infinity));
  const measured = `${ours.firstPaint.toFixed(0)} ms`;
  return [
    verdict(
      '20: first paint',
      `no later than ${first.toFixed(0)} ms`,
      ours.firstPaint,
      ours.firstPaint <= first,
      measured,
    ),
  ];
}

/** @type {Readonly<Record<keyof Measurement, string>>} */
export const NAMES = {
  firstPaint: 'first paint ms',
  stable: 'stable ms',
  elements: 'elements',
  memory: 'memory MB',
  zoomFrame: 'longest zoom frame ms',
  panFrame: 'longest pan frame ms',
};

/**
 * @param {string} what
 * @param {string} wanted
 * @param {number} value
 * @param {boolean} met
 * @param {string} measured
 * @returns {Verdict}
 */
function verdict(what, wanted, value, met, measured) {
  return { what, wanted, measured, met: met && Number.isFinite(value) };
}
