import { useEffect, useRef } from 'react';
import type { FileWords } from '@/i18n/fileWords.ts';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { Failure } from '../ReportStatus.tsx';
import { DropZone } from './DropZone.tsx';
import type { Given, NotOne } from './given.ts';
import { useOpening } from './useOpening.ts';

/** Where report files are dropped, and what becomes of the one that was given until it is the report on the page. */
export function FileDesk(props: {
  readonly words: FileWords;
  readonly given: Given | null;
  readonly onGiven: (given: Given | null) => void;
  readonly title: string | null;
}) {
  const { words, given, onGiven, title } = props;
  return (
    <>
      <DropZone words={words} onGiven={onGiven} />
      {given !== null && <Opening {...{ words, given, title }} onEnd={() => onGiven(null)} />}
    </>
  );
}

function Opening(props: {
  readonly words: FileWords;
  readonly given: Given;
  readonly title: string | null;
  readonly onEnd: () => void;
}) {
  const { words, given, title, onEnd } = props;
  const { m } = useWholeI18n();
  const box = useRef<HTMLElement>(null);
  const opening = useOpening(given, onEnd);
  const reading = opening.kind === 'reading';
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [opening.kind]);
  return (
    <section
      ref={box}
      className="page-status"
      aria-label={words.heading}
      data-state={reading ? 'loading' : 'failed'}
    >
      <div role="status">
        {opening.kind === 'reading' && <p>{words.reading(opening.name)}</p>}
        {opening.kind === 'not-one' && <p>{notOne(opening.refused, words)}</p>}
        {opening.kind === 'failed' && (
          <>
            <p>
              <strong>{words.refused(opening.name)}</strong>
            </p>
            <Failure failure={opening.failure} />
          </>
        )}
        {!reading && title !== null && <p>{m.loading.stays(title)}</p>}
      </div>
      {!reading && (
        <button type="button" onClick={onEnd}>
          {words.dismiss}
        </button>
      )}
    </section>
  );
}

function notOne(refused: NotOne, { notOne: words }: FileWords): string {
  switch (refused.why) {
    case 'several':
      return words.several(refused.count);
    case 'nothing':
      return words.nothing;
    case 'folder':
      return words.folder(refused.name);
    case 'other-kind':
      return words.otherKind(refused.name);
  }
}
