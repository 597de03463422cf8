import { useEffect, useEffectEvent, useState } from 'react';
import type { FileWords } from '@/i18n/fileWords.ts';
import { givenBy, type Given } from './given.ts';
import './dropZone.css';

/** While a file is dragged over the page, the page says that it can be dropped. Over the deck nothing is taken, and nothing happens to it. */
export function DropZone(props: { readonly words: FileWords; readonly onGiven: (given: Given) => void }) {
  const { words } = props;
  // What brought this here is a file over the page.
  const [over, setOver] = useState(true);
  const onDrag = useEffectEvent((event: DragEvent) => {
    const { dataTransfer } = event;
    if (!dataTransfer?.types.includes('Files')) return;
    // Else the browser would leave the page, and a deck, for the file.
    event.preventDefault();
    const taken = document.querySelector('.page')?.matches(':not([inert])') === true;
    if (!taken) dataTransfer.dropEffect = 'none';
    setOver(taken && event.type === 'dragover');
    if (taken && event.type === 'drop') props.onGiven(givenBy(dataTransfer));
  });
  const onLeave = useEffectEvent(({ relatedTarget }: DragEvent) => {
    // Out of the window.
    if (!relatedTarget) setOver(false);
  });
  useEffect(() => {
    const drag = (event: DragEvent) => onDrag(event);
    const leave = (event: DragEvent) => onLeave(event);
    window.addEventListener('dragover', drag);
    window.addEventListener('drop', drag);
    window.addEventListener('dragleave', leave);
    return () => {
      window.removeEventListener('dragover', drag);
      window.removeEventListener('drop', drag);
      window.removeEventListener('dragleave', leave);
    };
  }, []);
  if (!over) return null;
  return (
    <div className="page-drop">
      <p>
        <strong>{words.drop}</strong>
        <span>{words.dropNote}</span>
      </p>
    </div>
  );
}
