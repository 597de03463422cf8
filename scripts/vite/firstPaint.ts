import { atEnd } from './atEnd.ts';

/** A built page made ready for its first paint, and the style sheets that come after it. */
export interface FirstPaint {
  readonly html: string;
  /** With the downloaded faces. */
  readonly faces: string;
  /** Of what lies below the first view. */
  readonly below: string;
}

/** What the page is made with. */
export interface Parts {
  /** The text of a built style sheet, by its name in the page ("assets/index.css"). */
  readonly styles: (name: string) => string;
  /** From the page's folder to the product's: "./", or "../" for a page one folder below it. */
  readonly root: string;
  /** Where the faces will stand, from the product's folder. */
  readonly facesName: string;
  /** The style sheets of what lies below the first view, by their names in the page. */
  readonly below: readonly string[];
  /** Where they will stand as one, from the product's folder. */
  readonly belowName: string;
  /** Runs in the page before it is painted: its source, to be called with nothing. */
  readonly early: string;
  /** Keeps what is pressed before the scripts answer: its source, to be called with nothing. */
  readonly presses: string;
  /** At the page's end: starts the scripts once it has been painted. Its source, to be called with their addresses and the faces. */
  readonly late: string;
}

const SHEET = /\s*<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g;
const PRELOADED = /\s*<link rel="modulepreload"[^>]*href="\.\/([^"]+)"[^>]*>/g;
const SCRIPT = /\s*<script type="module"[^>]*src="\.\/([^"]+)"[^>]*><\/script>/;
/** A face that is downloaded; one that the system has stays, as it holds the place of the other. */
const FACE = /@font-face\s*\{[^}]*url\([^}]*\}/g;

/** The first part of the page below the first view: what is drawn by a later sheet begins here, and so does the wait for it. */
const BELOW = /(?=<section[^>]* data-part="ledger")/;

/**
 * Nothing is fetched before the first paint: its styles stand in the page, and scripts and faces are asked for after it, by a script
 * of the page's own. Without scripts the faces come by a link; with them the link says where they can be read. The styles of what lies below are a sheet that stands right before it:
 * a browser paints what is above without it, and nothing below before it is there.
 */
export function firstPaint(
  html: string,
  { styles, root, facesName, below, belowName, early, presses, late }: Parts,
): FirstPaint {
  const sheets = Array.from(html.matchAll(SHEET), ([, name = '']) => ({ name, css: styles(name) }));
  const faces = sheets.flatMap(({ css }) => css.match(FACE) ?? []).join('\n');
  const inline = sheets
    .map(({ name, css }) => fromPage(css.replace(FACE, ''), folderOf(name), root))
    .join('');
  // Vite's loader asks for the sheets of what it loads unless the page has them: a disabled link is there and is not fetched.
  const here = [...sheets.map(({ name }) => name), ...below].map(
    (name) => `    <link rel="stylesheet" href="${root}${name}" disabled />\n`,
  );
  const [, entry = ''] = SCRIPT.exec(html) ?? [];
  const ahead = Array.from(html.matchAll(PRELOADED), ([, name = '']) => `${root}${name}`);
  const ownFaces = facesIn(faces, `${root}${folderOf(facesName)}`);
  const given = JSON.stringify([`${root}${entry}`, ahead, ownFaces]).replaceAll('<', '\\u003c');
  if (!BELOW.test(html)) throw new Error('The page has no part below its first view');
  return {
    faces,
    below: below.map(styles).join(''),
    html: atEnd(html, `<script>(${late})(...${given})</script>`)
      .replace(SHEET, '')
      .replace(BELOW, () => `<link rel="stylesheet" href="${root}${belowName}" data-below="">`)
      .replace(PRELOADED, '')
      .replace(SCRIPT, '')
      .replace(
        '</title>',
        () => `</title>\n    <script>(${early})();(${presses})()</script>\n    <style>${inline}</style>`,
      )
      .replace(
        '</head>',
        () =>
          `  <link rel="stylesheet" href="${root}${facesName}" data-faces="" disabled />\n    <noscript><link rel="stylesheet" href="${root}${facesName}" /></noscript>\n${here.join('')}  </head>`,
      )
      .replaceAll('="./', () => `="${root}`),
  };
}

/** A face as the page's script makes it: its family, its file's address, its weights and the characters it is for. */
type Face = readonly [family: string, address: string, weight: string, range: string];

/** The faces of a style sheet, whose files lie beside it, as they are seen from the page. */
function facesIn(css: string, folder: string): readonly Face[] {
  return (css.match(FACE) ?? []).map((face) => {
    const said = (what: RegExp) => what.exec(face)?.[1] ?? '';
    const family = said(/font-family:["']?([^;"'}]+)/);
    const file = said(/url\(["']?(?:\.\/)?([^)"']+)/);
    if (family === '' || file === '') throw new Error(`A face without a family or a file: ${face}`);
    const whole = /^(data:|https:)/.test(file) ? file : `${folder}${file}`;
    return [
      family,
      whole,
      said(/font-weight:([^;}]+)/) || 'normal',
      said(/unicode-range:([^;}]+)/) || 'U+0-10FFFF',
    ];
  });
}

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);

/** The addresses of a style sheet as they are seen from the page that holds it. */
function fromPage(css: string, folder: string, root: string): string {
  return css.replace(/url\((["']?)\.\//g, (_, quote: string) => `url(${quote}${root}${folder}`);
}
