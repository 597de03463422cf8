import { useId, useState } from 'react';
import type { ExportId, ExportWords } from '@/i18n/exportWords.ts';
import { Modal } from '@/ui/panel/Modal.tsx';
import {
  PICTURE_APPEARANCES,
  PICTURE_BACKGROUNDS,
  PICTURE_SCALES,
  USUAL_LOOK,
  type PictureLook,
} from '../../pictureLook.ts';
import type { Asked } from '../useDownload.ts';
import { LookChoice } from './LookChoice.tsx';
import { sizeInWords } from './sizeInWords.ts';
import { usePictureSize } from './usePictureSize.ts';
import '@/ui/panel/dialog.css';
import './pictureDialog.css';

/** Whether a format is painted, and can be too large for that. */
const isOfPixels = (format: ExportId) => format === 'png' || format === 'copyPng';

/** How a picture is to look, and in which format; it begins as usual each time, and remembers nothing. */
export function PictureDialog(props: {
  readonly formats: readonly ExportId[];
  readonly words: ExportWords;
  readonly asking: () => Asked;
  readonly onChoose: (format: ExportId, look: PictureLook) => void;
  readonly onClose: () => void;
}) {
  const { formats, words, asking, onChoose, onClose } = props;
  const { look: says } = words;
  const [look, setLook] = useState(USUAL_LOOK);
  const note = useId();
  const size = usePictureSize(asking);
  const { said, tooLarge } = size ? sizeInWords(size, look.scale, says) : { said: '', tooLarge: false };
  return (
    <Modal label={says.heading} className="ui-dialog picture-choice" onCancel={onClose}>
      <div
        role="presentation"
        onKeyDown={(event) => {
          // Its keys are its own: what lies below takes none of them.
          event.stopPropagation();
          if (event.key !== 'Escape') return;
          event.preventDefault();
          onClose();
        }}
      >
        <h2>{says.heading}</h2>
        <LookChoice
          legend={says.scale}
          options={PICTURE_SCALES}
          chosen={look.scale}
          nameOf={(scale) => says.scales[scale]}
          onChoose={(scale) => setLook({ ...look, scale })}
          note={says.scaleNote}
        />
        <p id={note} role="status" className="picture-choice-size" data-too-large={tooLarge}>
          {said}
        </p>
        <LookChoice
          legend={says.appearance}
          options={PICTURE_APPEARANCES}
          chosen={look.appearance}
          nameOf={(appearance) => says.appearances[appearance]}
          onChoose={(appearance) => setLook({ ...look, appearance })}
        />
        <LookChoice
          legend={says.background}
          options={PICTURE_BACKGROUNDS}
          chosen={look.background}
          nameOf={(background) => says.backgrounds[background]}
          onChoose={(background) => setLook({ ...look, background })}
        />
        <p className="picture-choice-actions">
          {formats.map((format) => (
            <button
              key={format}
              type="button"
              data-make={format}
              aria-disabled={tooLarge && isOfPixels(format)}
              aria-describedby={isOfPixels(format) ? note : undefined}
              onClick={() => {
                if (!tooLarge || !isOfPixels(format)) onChoose(format, look);
              }}
            >
              {words.formats[format]}
            </button>
          ))}
          <button type="button" onClick={onClose}>
            {says.close}
          </button>
        </p>
      </div>
    </Modal>
  );
}
