// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/dom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchStart } from './watchStart.mjs';

const words = {
  en: { tag: 'en', failed: 'Not started.', readable: 'Read it.', otherReport: 'Not opened.', retry: 'Again' },
  zh: { tag: 'zh-Hans', failed: '未启动。', readable: '可阅读。', otherReport: '未打开。', retry: '重试' },
};

/** Opens the page as it was built at an address, with a reader of these languages. */
function open(search: string, languages: readonly string[] = ['en-GB']): void {
  history.replaceState(null, '', `/${search}`);
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);
  document.body.innerHTML =
    '<div id="root"><p>40,000 people</p></div><script type="module" src="data:,"></script>';
  watchStart(words);
}

const failScript = () => fireEvent.error(document.querySelector('script') ?? document.body);

/** Each test is a page of its own: what it listens to on the window ends with it. */
let page = new AbortController();
beforeEach(() => {
  page = new AbortController();
  const listen = window.addEventListener.bind(window);
  vi.spyOn(window, 'addEventListener').mockImplementation((type, listener, options) => {
    listen(type, listener, { capture: options === true, signal: page.signal });
  });
});
afterEach(() => {
  page.abort();
  document.body.innerHTML = '';
});

test.each([
  ['?lang=en', ['zh-CN'], 'Not started.Read it.'],
  ['?lang=zh', ['en-GB'], '未启动。可阅读。'],
  ['', ['fr', 'zh-TW'], '未启动。可阅读。'],
  ['?lang=de', ['fr'], 'Not started.Read it.'],
])('a script that fails is said in the reader’s language: at “%s” for %s', (search, languages, said) => {
  open(search, languages);
  expect(screen.queryByRole('alert')).toBeNull();
  failScript();
  expect(screen.getByRole('alert').textContent).toBe(said);
  expect(screen.getByText('40,000 people').closest('[hidden]')).toBeNull();
});

test('where the address asks for another report, the page’s own is not shown in its place', () => {
  open('?report=other.json&lang=en');
  failScript();
  expect(screen.getByRole('alert').textContent).toBe('Not started.Not opened.');
  expect(screen.getByText('40,000 people').closest('[hidden]')).not.toBeNull();
});

test('it is said once, also when the start itself fails after its script has come', () => {
  open('?lang=en');
  fireEvent(window, new Event('start-failed'));
  failScript();
  expect(screen.getAllByRole('alert')).toHaveLength(1);
});

test('a picture that can’t be loaded, or an error of a page that runs, is no failed start', () => {
  open('?lang=en');
  const picture = document.createElement('img');
  document.body.append(picture);
  fireEvent.error(picture);
  fireEvent(window, new ErrorEvent('error'));
  expect(screen.queryByRole('alert')).toBeNull();
});
