// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { parseWindow } from '@/address/timeWindow.ts';
import { shownWindow } from './shownWindow.ts';

const SOME = '2018-01-01..2021-12-31';

afterEach(() => {
  history.replaceState(null, '', '/');
  document.body.innerHTML = '';
});

test.each([
  ['where the address names one', 'axis', `?window=${SOME}`, SOME],
  ['not where the list is there instead', 'list', `?window=${SOME}`, null],
  ['not where all of time is shown', 'axis', '', null],
  ['not where the address makes no sense', 'axis', '?window=yesterday', null],
])('the axis shows a part of time %s', (_, view, search, window) => {
  document.body.innerHTML = `<section data-part="timeline"><div data-view="${view}"></div></section>`;
  history.replaceState(null, '', `/${search}`);
  expect(shownWindow()).toEqual(window === null ? null : parseWindow(window));
});
