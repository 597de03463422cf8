import { escaped } from './xmlText.ts';

/** Where pptxgenjs puts the notes of a slide: all of them in one run. */
const BODY = /(<p:ph type="body"[^>]*\/>.*?<a:lstStyle\/>).*?(<\/p:txBody>)/s;

/** Sets the notes of a slide in paragraphs. */
export function patchNotes(xml: string, notes: readonly string[]): string {
  const paragraphs = notes
    .map((note) => `<a:p><a:r><a:rPr lang="en-US" dirty="0"/><a:t>${escaped(note)}</a:t></a:r></a:p>`)
    .join('');
  return xml.replace(
    BODY,
    (_, before: string, after: string) => before + (paragraphs === '' ? '<a:p/>' : paragraphs) + after,
  );
}
