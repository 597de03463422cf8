const URL_OF = /url\(["']?([^"')]+)["']?\)/;

/** The page's own faces of these families, each with its file in it, as a style sheet that needs nothing else. */
export async function fontFaces(families: string, signal: AbortSignal): Promise<string> {
  const faces = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const family = rule.style.getPropertyValue('font-family').replaceAll(/["']/g, '');
      const file = URL_OF.exec(rule.style.getPropertyValue('src'))?.[1];
      // What the page has not loaded is not in its look: the system's letters stand in there too.
      return file !== undefined && families.includes(family)
        ? [{ css: rule.cssText, file: new URL(file, sheet.href ?? document.baseURI).href }]
        : [];
    }),
  );
  const whole = await Promise.all(
    faces.map(async ({ css, file }) => {
      const data = file.startsWith('data:') ? file : await dataOf(file, signal);
      return css.replace(URL_OF, `url("${data}")`);
    }),
  );
  return whole.join('\n');
}

/** A file as a `data:` address. */
async function dataOf(address: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(binary)}`;
}
