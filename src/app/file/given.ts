/** What the reader chose or dropped to be opened as a report. */
export interface Given {
  readonly files: readonly File[];
  /** The name of a folder among it. */
  readonly folder: string | null;
}

/** Why what was given is not even tried to be read. */
export type NotOne =
  | { readonly why: 'several'; readonly count: number }
  | { readonly why: 'folder' | 'other-kind'; readonly name: string }
  | { readonly why: 'nothing' };

/** What was dropped; to be asked while the drop is under way, as a browser forgets it then. */
export function givenBy({ items, files }: DataTransfer): Given {
  const entries = Array.from(items, (item) => item.webkitGetAsEntry());
  const folder = entries.find((entry) => entry?.isDirectory);
  return { files: [...files], folder: folder?.name ?? null };
}

/** The one file to read, or why there is none: a report is one file, and written in JSON. */
export function oneFile({ files, folder }: Given): File | NotOne {
  const [file] = files;
  if (files.length > 1) return { why: 'several', count: files.length };
  if (folder !== null) return { why: 'folder', name: folder };
  if (file === undefined) return { why: 'nothing' };
  const json = /\.json$/i.test(file.name) || file.type === 'application/json';
  return json ? file : { why: 'other-kind', name: file.name };
}
