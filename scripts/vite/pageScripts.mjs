// Scripts that are written into the page as they stand: they use nothing from outside themselves.

/**
 * Before the first paint: the appearance that the address asks for, and, where the page is built in another language than the
 * reader's, nothing until that one is there. `lang` of the page is the language that it is built in; only a page at the product's own
 * address, whose language is the default, asks the browser. And, where the address asks for no place in the page, that what is far
 * below the first view is laid out later (src/app/page/arrival.ts, page.css).
 */
export function beforePaint() {
  const page = document.documentElement;
  const parameters = new URLSearchParams(location.search);
  const appearance = parameters.get('appearance');
  if (appearance === 'light' || appearance === 'dark') page.dataset['appearance'] = appearance;
  const known = (page.dataset['languages'] ?? '').split(' ');
  const own = page.lang.split('-')[0] ?? '';
  const asked = parameters.get('lang') ?? '';
  const preferred = navigator.languages
    .map((tag) => tag.toLowerCase().split('-')[0] ?? '')
    .find((tag) => known.includes(tag));
  const wanted = known.includes(asked) ? asked : own === known[0] ? (preferred ?? own) : own;
  if (wanted !== own || parameters.has('report')) page.dataset['wait'] = '';
  const anywhere =
    location.hash === '' && [...parameters.keys()].every((key) => /^(lang|appearance)$/.test(key));
  if (!anywhere) return;
  page.dataset['arriving'] = 'below ledger ledger-rest charts timeline limits about';
  // What isn't seen is not painted, and has no frames.
  if (document.visibilityState === 'hidden') return;
  // A slow phone lays the title out and paints it, and what else is in the first view in the next frame.
  page.dataset['arriving'] += ' second';
  const second = () => {
    if (!document.getElementById('title')) requestAnimationFrame(second);
    else setTimeout(() => (page.dataset['arriving'] &&= page.dataset['arriving'].replace(' second', '')));
  };
  requestAnimationFrame(second);
}

/**
 * After the first paint: the faces, those that the page is set in at once when all of them are there, as each change of them lays the
 * whole page out anew, the others when they are used; and the scripts, at low priority.
 *
 * @param {string} entry
 * @param {readonly string[]} ahead what the entry imports
 * @param {readonly (readonly [family: string, address: string, weight: string, unicodeRange: string])[]} faces
 */
export function afterPaint(entry, ahead, faces) {
  /** @param {string} tag @param {Readonly<Record<string, string>>} attributes */
  const add = (tag, attributes) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.head.append(element);
  };
  const start = () => {
    for (const href of ahead) add('link', { rel: 'modulepreload', href, fetchpriority: 'low' });
    add('script', { type: 'module', src: entry, fetchpriority: 'low', crossorigin: '' });
    const look = getComputedStyle(document.documentElement);
    const families = `${look.getPropertyValue('--serif')},${look.getPropertyValue('--sans')}`
      .replace(/["']/g, '')
      .split(/, */);
    const made = faces.map(([family, address, weight, unicodeRange]) => ({
      face: new FontFace(family, `url(${address})`, { weight, unicodeRange, display: 'swap' }),
      isNear: families.includes(family),
    }));
    // One that can't be had is as good as none: what stands in for it stays.
    void Promise.allSettled(made.filter(({ isNear }) => isNear).map(({ face }) => face.load())).then(() => {
      for (const { face } of made) document.fonts.add(face);
    });
  };
  const showBelow = () => {
    const { dataset } = document.documentElement;
    dataset['arriving'] &&= dataset['arriving'].replace('below ', '');
  };
  // A frame later; a page that isn't seen is not painted, and need not wait.
  const aFrameAfter = (/** @type {() => void} */ next) => () => {
    if (document.visibilityState === 'hidden') next();
    else requestAnimationFrame(() => setTimeout(next));
  };
  document.addEventListener('DOMContentLoaded', aFrameAfter(showBelow), { once: true });
  // All that the page itself needs is there then.
  window.addEventListener('load', aFrameAfter(start), { once: true });
}

/**
 * What is pressed before the part of the page that it stands in answers is pressed again when it does, which the app tells by an
 * event `alive` with the part's name (`data-part`; none for what stands in no part of its own). It is known by its place among all
 * that can be pressed there, as another may stand in it by then.
 */
export function keepPresses() {
  const CONTROLS = 'button, [data-figure]';
  /** @type {Set<string>} */
  const alive = new Set();
  /** @type {{ part: string, place: number }[]} */
  let kept = [];
  // Where a press leads to another place of the page, that place has to be known: what is guessed of heights ends (arrival.ts).
  for (const type of ['click', 'keydown']) {
    const arrive = () => delete document.documentElement.dataset['arriving'];
    document.addEventListener(type, arrive, { capture: true, once: true });
  }
  const controlsOf = (/** @type {string} */ part) => [
    ...document.querySelectorAll(part === '' ? CONTROLS : `[data-part="${part}"] :is(${CONTROLS})`),
  ];
  document.addEventListener(
    'click',
    ({ isTrusted, target }) => {
      const pressed = target instanceof Element ? target.closest(CONTROLS) : null;
      if (!isTrusted || !pressed) return;
      const part = pressed.closest('[data-part]')?.getAttribute('data-part') ?? '';
      if (!alive.has(part)) kept.push({ part, place: controlsOf(part).indexOf(pressed) });
    },
    { capture: true },
  );
  window.addEventListener('alive', (event) => {
    const part = event instanceof CustomEvent ? String(event.detail) : '';
    alive.add(part);
    const now = kept.filter((one) => one.part === part);
    kept = kept.filter((one) => one.part !== part);
    // When all that came alive with it has taken up its work too.
    setTimeout(() => {
      for (const { place } of now) {
        const control = controlsOf(part)[place];
        if (control instanceof HTMLElement) control.click();
      }
    });
  });
}
