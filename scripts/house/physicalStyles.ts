/** Left and right by name, where a language that runs from right to left needs start and end. */
const properties =
  /(?<![\w-])(?:left|right|(?:scroll-)?(?:margin|padding)-(?:left|right)|border-(?:left|right)(?:-[a-z]+)?|border-(?:top|bottom)-(?:left|right)-radius)\s*:/g;

const values = /(?<![\w-])(?:float|clear|text-align)\s*:\s*(?:left|right)(?![\w-])/g;

/** Four sides in one: the second is the right, the fourth the left. */
const shorthands = /(?<![\w-])(?:inset|margin|padding|border-(?:width|style|color))\s*:\s*([^;{}]+)/g;

const inline = /(?<=(?:^|,)\s*)(?:left|right|(?:margin|padding|border)(?:Left|Right)\w*)\b(?=\s*[:,}])/g;

/** The declarations of a stylesheet that name the left or the right. */
export function physicalDeclarations(css: string): string[] {
  const code = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const found = [properties, values].flatMap((kind) => Array.from(code.matchAll(kind), ([piece]) => piece));
  const uneven = Array.from(code.matchAll(shorthands)).flatMap(([piece, value = '']) => {
    const sides = value.trim().match(/(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];
    return sides.length === 4 && sides[1] !== sides[3] ? [piece] : [];
  });
  return [...found, ...uneven];
}

/** The same, of the styles that stand in a component's markup. */
export function physicalInlineStyles(code: string): string[] {
  return Array.from(code.matchAll(/style=\{\{([\s\S]*?)\}\}/g)).flatMap(([, style = '']) =>
    Array.from(style.replaceAll(/\([^)]*\)/g, '').matchAll(inline), ([piece]) => piece),
  );
}
