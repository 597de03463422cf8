/** What the page says while another report file is loaded, and when it can't be. */
export const loading = {
  loading: (address: string) => `Loading the report at ${address} …`,
  retrying: (attempt: number) => `No answer yet; trying again (attempt ${attempt}).`,
  failed: (address: string) => `The report at ${address} can’t be shown.`,
  /** What the page shows instead, as it did before. */
  stays: (title: string) => `What you see is still “${title}”.`,
  failures: {
    address: (beside: boolean) =>
      `Only addresses that begin with https${beside ? ', or files beside this page,' : ''} are loaded. Correct the “report” part of the address.`,
    offline: 'You are offline. Connect to the network, then try again.',
    network:
      'No answer came. The address may be wrong, or the other site may not allow its file to be read from here (CORS).',
    redirect:
      'The address leads on to another one that can’t be loaded: it does not begin with https, or gives no answer. Use the file’s own address.',
    timeout: (seconds: number) => `No answer came within ${seconds} seconds. Try again later.`,
    slow: (seconds: number) =>
      `The file came too slowly: it was not complete after ${seconds} seconds. Try again later, or use a copy from elsewhere.`,
    brokenOff: 'The answer broke off before the file was complete. Try again.',
    status: (status: number) =>
      status === 404
        ? 'There is no such file (404). Check the address.'
        : `The site answered with an error (${status}). Try again later, or check the address.`,
    tooLarge: (megabytes: number) =>
      `The file is larger than ${megabytes} MB when unpacked, the most that is loaded. Shorten it.`,
    notUtf8: 'The file is not written in UTF-8, as JSON must be. Save it again with the encoding UTF-8.',
    fault:
      'This product failed while it read the file. That is its own fault: please tell whoever looks after this page.',
    notKept: 'This browser no longer has the file that this report was opened from. Open the file again.',
    unreadable:
      'The file can’t be read: it was moved or changed meanwhile, or this computer does not allow it. Choose it again.',
    notJson: (detail: string) =>
      `The file is not JSON, or it is cut off: ${detail}. Check that it is complete.`,
    invalid: (count: number) =>
      count === 1
        ? 'The file has one mistake. Correct it and try again:'
        : `The file has ${count} mistakes. Correct them and try again:`,
  },
  whole: 'the whole file',
  more: (count: number) => `and ${count} more`,
  retry: 'Try again',
  back: 'Back to the bundled report',
  loaded: (title: string) => `Loaded: ${title}`,
};
