import { inflateSync } from 'node:zlib';

/**
 * The text of each page of a PDF as Chromium writes it (ISO 32000-1, without object streams): the characters in the order in which
 * they are drawn, folded. For tests that ask what a printed page says.
 */
export function pdfPageTexts(pdf: Buffer): string[] {
  const objects = readObjects(pdf);
  const pages = [...objects.values()].filter(({ head }) => /\/Type\s*\/Page\b(?!s)/.test(head));
  const order = pageOrder(objects);
  return pages
    .toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
    .map((page) => folded(textOf(page, objects)));
}

/** Characters that a font draws with one glyph, so that its ToUnicode map may name either: radicals, and forms that NFKC makes of them. */
const SAME_GLYPH = new Map([
  ['⺠', '民'],
  ['⻚', '页'],
  ['⻋', '车'],
  ['⻓', '长'],
  ['⻔', '门'],
  ['⻅', '见'],
  ['戶', '户'],
]);

/** A text as it can be compared with one out of a PDF: without white space, and of characters that look the same, one. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\u2e80-\u2eff戶]/g, (character) => SAME_GLYPH.get(character) ?? character)
    .replaceAll(/[\u2013-\u2015]/g, '-')
    .replaceAll(/\s+/g, '');
}

interface PdfObject {
  readonly id: number;
  readonly head: string;
  readonly stream: () => string;
}
type Objects = ReadonlyMap<number, PdfObject>;

function readObjects(pdf: Buffer): Objects {
  const text = pdf.toString('latin1');
  const objects = new Map<number, PdfObject>();
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\s/g)) {
    const start = match.index + match[0].length;
    const body = text.slice(start, text.indexOf('endobj', start));
    const at = body.indexOf('stream\n');
    const head = at < 0 ? body : body.slice(0, at);
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const from = start + at + 'stream\n'.length;
    const stream = () => {
      if (at < 0) return '';
      const bytes = pdf.subarray(from, from + length);
      return (head.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
    };
    objects.set(Number(match[1]), { id: Number(match[1]), head, stream });
  }
  return objects;
}

/** Ids of the pages in reading order, down the tree of pages. */
function pageOrder(objects: Objects): number[] {
  const walk = (id: number): number[] => {
    const kids = /\/Kids\s*\[([^\]]*)\]/.exec(objects.get(id)?.head ?? '')?.[1];
    return kids === undefined ? [id] : references(kids).flatMap(walk);
  };
  const catalog = [...objects.values()].find(({ head }) => head.includes('/Type /Catalog'));
  return references(/\/Pages (\d+ 0 R)/.exec(catalog?.head ?? '')?.[1] ?? '').flatMap(walk);
}

const references = (text: string) => Array.from(text.matchAll(/(\d+) 0 R/g), ([, id]) => Number(id));

/** Named resources of a page or form: `/F4 12 0 R`, in the dictionary itself or in one that it refers to. */
function resource(holder: PdfObject, kind: string, name: string, objects: Objects): PdfObject | undefined {
  const direct = /\/Resources (\d+) 0 R/.exec(holder.head);
  const head = direct ? (objects.get(Number(direct[1]))?.head ?? '') : holder.head;
  const [, list = ''] = new RegExp(String.raw`/${kind}\s*<<([^>]*)>>`).exec(head) ?? [];
  const id = new RegExp(`/${name} (\\d+) 0 R`).exec(list)?.[1];
  return id === undefined ? undefined : objects.get(Number(id));
}

/** What a font's codes stand for; `digits` is how many hexadecimal digits a code has. */
interface CharacterMap {
  readonly digits: number;
  readonly characters: ReadonlyMap<string, string>;
}

function textOf(holder: PdfObject, objects: Objects): string {
  const contents = /\/Contents (\d+) 0 R/.exec(holder.head)?.[1];
  const stream = contents === undefined ? holder.stream() : (objects.get(Number(contents))?.stream() ?? '');
  let text = '';
  let map: CharacterMap = { digits: 4, characters: new Map() };
  for (const [, font, shown, form] of stream.matchAll(
    /\/(\w+) [-\d.]+ Tf|(\[[^\]]*\]|<[\da-fA-F]*>)\s*T[jJ]|\/(\w+) Do\b/g,
  )) {
    if (font !== undefined) map = characterMap(resource(holder, 'Font', font, objects), objects);
    for (const [, codes = ''] of (shown ?? '').matchAll(/<([\da-fA-F]*)>/g)) text += decoded(codes, map);
    const inner = form === undefined ? undefined : resource(holder, 'XObject', form, objects);
    if (inner?.head.includes('/Subtype /Form')) text += textOf(inner, objects);
  }
  return text;
}

function decoded(codes: string, { digits, characters }: CharacterMap): string {
  const each = codes.toUpperCase().match(new RegExp(`.{${digits}}`, 'g')) ?? [];
  return each.map((code) => characters.get(code) ?? '\ufffd').join('');
}

/** The font's ToUnicode map (Adobe Technical Note 5014). */
function characterMap(font: PdfObject | undefined, objects: Objects): CharacterMap {
  const characters = new Map<string, string>();
  const id = /\/ToUnicode (\d+) 0 R/.exec(font?.head ?? '')?.[1];
  const source = id === undefined ? '' : (objects.get(Number(id))?.stream() ?? '');
  const digits = /begincodespacerange\s*<(\w+)>/.exec(source)?.[1]?.length ?? 4;
  const numbers = (codes: string) => (codes.match(/.{4}/g) ?? []).map((code) => Number.parseInt(code, 16));
  for (const [, block = ''] of source.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', to = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      characters.set(code.toUpperCase(), String.fromCharCode(...numbers(to)));
    }
  }
  for (const [, block = ''] of source.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', last = '', to = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const [first, target] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
      for (let code = first; code <= Number.parseInt(last, 16); code += 1) {
        const key = code.toString(16).toUpperCase().padStart(digits, '0');
        characters.set(key, String.fromCharCode(target + code - first));
      }
    }
  }
  return { digits, characters };
}
