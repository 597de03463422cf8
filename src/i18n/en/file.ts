/** What is said where a report is given as a file, dropped on the page or chosen. */
export const fileWords = {
  heading: 'A report from a file',
  drop: 'Drop one report file (JSON) to open it here',
  dropNote: 'It is read in this browser and sent nowhere.',
  reading: (name: string) => `Reading ${name} …`,
  coming: 'Opening the report from the file …',
  refused: (name: string) => `${name} can’t be shown.`,
  gone: 'The report from the file can’t be shown.',
  /** Before anything is read. */
  notOne: {
    several: (count: number) => `${count} files were given. Give one: a report is one file.`,
    folder: (name: string) => `${name} is a folder. Open it and give the report file in it.`,
    otherKind: (name: string) => `${name} is not a JSON file. A report is a file whose name ends in “.json”.`,
    nothing: 'Nothing was given that is a file. Save it first, then give the file.',
  },
  opened: (title: string) => `Opened from a file on this device: ${title}`,
  kept: (count: number) =>
    `It was sent nowhere. So that a reload finds it, this browser keeps the last ${count} files opened here; “Close the file” removes this one.`,
  close: 'Close the file',
  dismiss: 'Dismiss',
};
