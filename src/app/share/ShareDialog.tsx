import { deviceFileId } from '@/address/deviceFile.ts';
import { useKept } from '@/address/Kept.tsx';
import { useI18n } from '@/i18n/I18n.tsx';
import type { ShareWords } from '@/i18n/shareWords.ts';
import { Modal } from '@/ui/panel/Modal.tsx';
import { EmbedMaker } from './EmbedMaker.tsx';
import { LinkMaker } from './LinkMaker.tsx';
import '@/ui/panel/dialog.css';
import './share.css';

/** The ways of sharing what is seen: its link, and any part of the page for a page of someone else's. */
export function ShareDialog({
  words,
  onClose,
}: {
  readonly words: ShareWords;
  readonly onClose: () => void;
}) {
  const { m } = useI18n();
  const { report } = useKept();
  return (
    <Modal label={words.title} className="ui-dialog share" onCancel={onClose}>
      <div className="share-head">
        <h2>{words.title}</h2>
        <button type="button" onClick={onClose}>
          {m.page.close}
        </button>
      </div>
      {deviceFileId(report) === null ? (
        <>
          <LinkMaker words={words} />
          <EmbedMaker words={words} />
        </>
      ) : (
        <p>{words.fromFile}</p>
      )}
    </Modal>
  );
}
