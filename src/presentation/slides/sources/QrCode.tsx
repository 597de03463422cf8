import { useModule } from '@/ui/loading/useModule.ts';
import { loadQr } from './loadQr.ts';

/** Modules around a code that have to stay free (ISO/IEC 18004). */
const QUIET = 4;

/** An address as a QR code, made here and by no service; nothing until its code is there. Its address stands beside it in words. */
export function QrCode({ text }: { readonly text: string }) {
  const part = useModule(loadQr);
  if (part.kind !== 'ready') return null;
  const code = part.module.generate(text);
  const { size } = code;
  let path = '';
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) if (code.get(x, y)) path += `M${x} ${y}h1v1h-1z`;
  const side = size + 2 * QUIET;
  return (
    <svg
      className="deck-qr"
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      shapeRendering="crispEdges"
      aria-hidden="true"
    >
      <rect x={-QUIET} y={-QUIET} width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
