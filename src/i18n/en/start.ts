/** What the page says where its scripts could not be loaded; written into the page itself when it is built. */
export const start = {
  failed: 'This page could not start: a part of it could not be loaded.',
  readable: 'What is here can be read, but its buttons do nothing.',
  otherReport: 'The report that the address asks for was not opened, so no report is shown.',
};
