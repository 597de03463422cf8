import { useId, useState } from 'react';
import type { ShareWords } from '@/i18n/shareWords.ts';
import { CopyButton } from '@/ui/CopyButton.tsx';
import { shareNatively } from '@/ui/shareNatively.ts';
import { QrPicture } from './QrPicture.tsx';

/** The link of what is seen: to copy, to hand to the system, and as a QR code for a phone. */
export function LinkMaker({ words }: { readonly words: ShareWords }) {
  const heading = useId();
  const url = window.location.href;
  const onDisk = window.location.protocol === 'file:';
  return (
    <section className="share-link" aria-labelledby={heading}>
      <div>
        <h3 id={heading}>{words.link}</h3>
        <input className="share-text" type="text" readOnly value={url} aria-labelledby={heading} />
        <div className="share-row">
          <CopyButton text={() => url} done={words.linkCopied} refused={words.refused}>
            {words.copyLink}
          </CopyButton>
          {/* Older browsers have no such method, whatever the types say. */}
          {'share' in navigator && !onDisk && <Send url={url} words={words} />}
        </div>
        {onDisk && <p className="share-note">{words.onlyHere}</p>}
      </div>
      {!onDisk && <QrPicture url={url} words={words} />}
    </section>
  );
}

function Send({ url, words }: { readonly url: string; readonly words: ShareWords }) {
  const [failed, setFailed] = useState(false);
  return (
    <>
      <button type="button" onClick={() => void shareNatively(url).then((sent) => setFailed(!sent))}>
        {words.send}
      </button>
      <span role="status" className="share-note">
        {failed && words.sendFailed}
      </span>
    </>
  );
}
