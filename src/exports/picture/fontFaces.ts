const URL_OF = /url\(["']?([^"')]+)["']?\)/;

/** The page's own faces of these families, each with its file in it, as a style sheet that needs nothing else. */
export async function fontFaces(families: string, signal: AbortSignal): Promise<string> {
  // On a page that makes its faces itself a sheet has them too, for those without scripts (scripts/vite/firstPaint.ts).
  const link = document.querySelector<HTMLLinkElement>('link[data-faces]');
  const late = link ? [sheetOf(await (await got(link.href, signal)).text())] : [];
  const faces = [...document.styleSheets, ...late].flatMap((sheet) =>
    Array.from(sheet.cssRules).flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const family = rule.style.getPropertyValue('font-family').replaceAll(/["']/g, '');
      const file = URL_OF.exec(rule.style.getPropertyValue('src'))?.[1];
      // What the page has not loaded is not in its look: the system's letters stand in there too, measured as the page has them.
      if (!families.includes(family)) return [];
      return [
        { css: rule.cssText, file: file && new URL(file, sheet.href ?? link?.href ?? document.baseURI).href },
      ];
    }),
  );
  const whole = await Promise.all(
    faces.map(async ({ css, file }) => {
      if (file === undefined) return css;
      const data = file.startsWith('data:') ? file : await dataOf(file, signal);
      return css.replace(URL_OF, `url("${data}")`);
    }),
  );
  return whole.join('\n');
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

async function got(address: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** A file as a `data:` address. */
async function dataOf(address: string, signal: AbortSignal): Promise<string> {
  const bytes = new Uint8Array(await (await got(address, signal)).arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(binary)}`;
}
