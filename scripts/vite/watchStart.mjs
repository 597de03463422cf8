/**
 * What the page says where its scripts could not start.
 *
 * @typedef {object} StartWords
 * @property {string} tag of the language, BCP 47
 * @property {string} failed
 * @property {string} readable what is left to the reader of the page as it was built
 * @property {string} otherReport instead, where the address asks for another report than the built one
 * @property {string} retry
 */

/**
 * Runs in the page before and apart from its scripts, so that it can say that they have failed: it is written into the page as it
 * stands and may use nothing from outside itself. A script that can't be had, or what it imports, is an error of its element;
 * what fails later says so by `start-failed`.
 *
 * @param {Readonly<Record<string, StartWords>>} words by language, the default first
 */
export function watchStart(words) {
  const parameters = new URLSearchParams(location.search);
  const wanted = [parameters.get('lang') ?? '', ...navigator.languages.map((tag) => tag.toLowerCase())];
  const ids = Object.keys(words);
  const id = wanted.map((tag) => tag.split('-')[0]).find((tag) => ids.includes(tag ?? '')) ?? ids[0];
  const said = words[id ?? ''];

  /** @param {HTMLElement} parent @param {string} tag @param {string} text */
  const add = (parent, tag, text) => {
    const child = document.createElement(tag);
    child.textContent = text;
    parent.append(child);
    return child;
  };

  const fail = () => {
    if (!said || document.querySelector('[data-start=failed]')) return;
    delete document.documentElement.dataset['wait'];
    const root = document.getElementById('root');
    const other = parameters.has('report');
    // Another organisation's numbers are no answer to what was asked.
    if (root && other) root.hidden = true;
    const frame = document.createElement('div');
    frame.className = 'page';
    frame.lang = said.tag;
    frame.dataset['start'] = 'failed';
    const notice = add(frame, 'div', '');
    notice.className = 'page-status';
    notice.dataset['state'] = 'failed';
    const text = add(notice, 'div', '');
    text.setAttribute('role', 'alert');
    add(add(text, 'p', ''), 'strong', said.failed);
    add(text, 'p', other ? said.otherReport : said.readable);
    const retry = add(notice, 'button', said.retry);
    retry.setAttribute('type', 'button');
    retry.addEventListener('click', () => location.reload());
    document.body.prepend(frame);
  };
  const failOnceThere = () => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', fail);
    else fail();
  };

  window.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLScriptElement) failOnceThere();
    },
    true,
  );
  window.addEventListener('start-failed', failOnceThere);
}
