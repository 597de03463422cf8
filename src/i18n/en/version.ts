/** What the page says when there is a newer version of it. */
export const version = {
  ready: 'There is a newer version of this page.',
  show: 'Show it',
  later: 'Not now',
};
