import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** A QR code of `size` × `size` modules, its dark ones as an SVG path. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** A text as a QR code, made here and by nobody else; null: more text than a code can hold. */
export function qrCodeOf(text: string): QrCode | null {
  try {
    const code = generate(text);
    return { size: code.size, path: toSvgPath(code) };
  } catch {
    return null;
  }
}
