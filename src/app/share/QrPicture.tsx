import type { ShareWords } from '@/i18n/shareWords.ts';
import { useModule } from '@/ui/loading/useModule.ts';
import type { QrCode } from './qrCode.ts';

/** What makes a QR code is downloaded with the first that is shown. */
const qrCode = () => import('./qrCode.ts');

/** The empty margin that readers of QR codes need, in modules (ISO/IEC 18004). */
const MARGIN = 4;

/** A link for a phone's camera. It can do without: where its maker can't be loaded, nothing stands in its place. */
export function QrPicture({ url, words }: { readonly url: string; readonly words: ShareWords }) {
  const maker = useModule(qrCode);
  if (maker.kind === 'failed') return null;
  if (maker.kind === 'loading') return <div className="share-qr" />;
  const code = maker.module.qrCodeOf(url);
  if (code === null) return <p className="share-note">{words.qrTooLong}</p>;
  return (
    <div className="share-qr">
      <Modules code={code} name={words.qr} />
    </div>
  );
}

/** Vectors, dark on light in any appearance: not every reader takes the reverse. */
function Modules({ code, name }: { readonly code: QrCode; readonly name: string }) {
  const side = code.size + 2 * MARGIN;
  return (
    <svg role="img" aria-label={name} viewBox={`${-MARGIN} ${-MARGIN} ${side} ${side}`}>
      <path d={`M${-MARGIN} ${-MARGIN}h${side}v${side}h${-side}z`} fill="#fff" />
      <path d={code.path} fill="#000" />
    </svg>
  );
}
