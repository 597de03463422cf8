/** A frame for someone else's page. */
export interface EmbedFrame {
  /** The whole address of the part alone. */
  readonly src: string;
  /** What readers by ear are told that the frame holds. */
  readonly title: string;
  /** In CSS pixels; it is as wide as there is room. */
  readonly height: number;
}

/** The HTML of a frame; what stands in its attributes is text there, whatever it holds. */
export function embedCode({ src, title, height }: EmbedFrame): string {
  return `<iframe src="${attribute(src)}" title="${attribute(title)}" width="100%" height="${height}" style="border: 0" loading="lazy"></iframe>`;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

const attribute = (text: string): string => text.replace(/[&"<>]/g, (sign) => SIGNS[sign] ?? sign);
