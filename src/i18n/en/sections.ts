/** The words of the page's sections below its first view, of the filters and of a part shown alone. */
export const sections = {
  chartsLead: 'Every unit on a scale of its own; nothing is summed or ranked.',
  limits: 'What the text says and leaves out',
  filters: 'Filters',
  status: 'Status',
  statuses: {
    reported: 'Reported',
    provisional: 'Provisional',
    estimated: 'Estimated',
    expected: 'Expected',
    planned: 'Planned',
    target: 'Target',
    needed: 'Needed',
  },
  all: 'All',
  clear: 'Show all',
  nothingShown: 'No figures match these filters.',
  source: 'Source',
  wholePage: 'The whole report',
};
