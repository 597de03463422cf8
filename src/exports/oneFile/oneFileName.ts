/** The product in one file, beside the page: written by the build, and asked for when a report is to be put into it. */
export const ONE_FILE = 'as-stated.html';
