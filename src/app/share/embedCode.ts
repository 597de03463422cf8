import type { HeightMessage } from '../embed/useTellHeight.ts';

/** What a frame's height may be, in CSS pixels. */
export const LEAST_HEIGHT = 100;
export const MOST_HEIGHT = 10_000;

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

/**
 * The same frame, and a script beside it that makes it as tall as its content says it is. It hears frames of this product's address
 * alone, by who sent a message, and takes one number within bounds from it. Where a page runs no scripts, the height stays as it is.
 */
export const followingCode = (frame: EmbedFrame): string =>
  `${embedCode(frame)}\n<script>${script(new URL(frame.src).origin)}</script>`;

const TYPE: HeightMessage['type'] = 'as-stated:height';

/** For pages of any age and any build, so without what a browser of ten years ago lacks. */
const script = (origin: string): string =>
  [
    `addEventListener('message',function(e){var d=e.data;`,
    `if(e.origin!==${quoted(origin)}||!d||d.type!=='${TYPE}'||typeof d.height!=='number'||!isFinite(d.height))return;`,
    `[].forEach.call(document.getElementsByTagName('iframe'),function(f){`,
    `if(f.contentWindow===e.source)f.style.height=Math.min(${MOST_HEIGHT},Math.max(${LEAST_HEIGHT},Math.ceil(d.height)))+'px'`,
    `})})`,
  ].join('');

/** A string of a script within HTML: nothing in it ends the script. */
const quoted = (text: string): string => JSON.stringify(text).replaceAll('<', String.raw`\u003c`);

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

const attribute = (text: string): string => text.replace(/[&"<>]/g, (sign) => SIGNS[sign] ?? sign);
