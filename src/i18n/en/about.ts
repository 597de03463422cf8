/** The words of the last part of the page. */
export const about = {
  method: 'Method',
  text: 'The text',
  unknown: 'Not known',
  licence: 'Licence and version',
  /** What of the three is known, in this order. */
  licenceOf: (version: string | null, date: string | null, licence: string | null) =>
    [version === null ? 'Data' : `Data version ${version}`, ...(date === null ? [] : [`of ${date}`])].join(
      ' ',
    ) + (licence === null ? ', licence not stated.' : `, ${licence}.`),
  product: (version: string) => `As Stated ${version}, MIT licence. Type: Source Serif 4 and Inter, OFL.`,
  requests: 'No other host is asked for anything, unless you name a report there.',
  translations:
    'English wording that isn’t marked otherwise is a translation of ours; names found in public English texts are kept.',
};
