/** What XML 1.0 can't hold, half of a pair included. */
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** A picture as the text of a file. */
export const svgText = (picture: SVGElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture).replace(NOT_XML, '')}\n`;
