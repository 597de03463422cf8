/** Why a report file is refused: what is wrong and what to do, one sentence or two a reason. */
export const refusals = {
  markup: 'holds HTML. Texts are shown as they are: write plain text.',
  controlCharacter: 'holds a control character. Remove it.',
  forbiddenKey: (key: string) => `uses the name “${key}”, which is not allowed in a report. Remove it.`,
  address: (address: string) =>
    `“${address}” is not a safe address. Use https, or an address relative to the page.`,
  missingTranslation: (language: string) =>
    `is missing in the language “${language}”. Every text needs all languages.`,
  duplicateId: (id: string) => `the id “${id}” is used twice. Give each its own.`,
  unknownId: (id: string, list: string) => `“${id}” is not in “${list}”. Add it there, or correct the id.`,
  unknownPlaceholder: (id: string) => `{${id}} names no figure. Put a figure’s id between the braces.`,
  badDate: (edtf: string) =>
    `“${edtf}” is not a date in EDTF. Write for example 2021-02-25, 2020-12, 2020~ or 2016/2020.`,
  unsupportedDate: (edtf: string) =>
    `“${edtf}” is EDTF of a kind that can’t be shown. Use level 0 or 1, or one date within an interval: [a..b].`,
  endBeforeStart: (edtf: string) => `“${edtf}” ends before it starts. Swap the two, or correct one.`,
  paragraphBeyond: (paragraph: number, paragraphs: number) =>
    `paragraph ${paragraph} is beyond the source’s last, ${paragraphs}. Correct one of the two.`,
  mixedUnits: (units: readonly string[]) =>
    `mixes the units ${units.join(', ')}. A chart has one unit: split it into a chart for each.`,
  stackedBound: (figure: string) =>
    `“${figure}” is a bound, and bounds can’t be stacked: their sum isn’t known. Leave out “stacked”.`,
  stackedStatus: 'stacks reported and expected figures on each other. Leave out “stacked”.',
  upperBoundDrawn: (figure: string) =>
    `“${figure}” is an upper bound: the charts here would show it as if it were reached. Leave it to the table.`,
  expectedUnsaid: (figure: string, language: string) =>
    `the chart shows “${figure}”, which is expected, but neither its title nor this line says so in “${language}”. Say “expected” (预计).`,
  symbolsNotWhole: (figure: string, perSymbol: number) =>
    `“${figure}” isn’t a whole number of symbols of ${perSymbol}. Choose a “perSymbol” that divides it.`,
  tooManySymbols: (figure: string, most: number) =>
    `“${figure}” would take more than ${most} symbols. Choose a larger “perSymbol”.`,
  inclusiveQualifier: (qualifier: string) =>
    `“${qualifier}” includes the number itself, so it can’t stand for “more than”. Write 超过, or use the comparator “>=”.`,
  currencyUnit: (unit: string) =>
    `the currency “${unit}” has no code. If the source doesn’t name it, a “note” must say so.`,
};
