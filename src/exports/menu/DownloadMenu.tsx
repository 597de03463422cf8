import { askedLedger } from '@/address/askedLedger.ts';
import { chosenSlides } from '@/address/chosenSlides.ts';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { figureHref, linkFor, pageHref } from '@/address/links.ts';
import { useKept } from '@/address/Kept.tsx';
import type { ExportId, ExportWords } from '@/i18n/exportWords.ts';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { useView } from '@/report/View.tsx';

import type { Subject } from '../export.ts';
import { offered } from '../offer.ts';
import { keepOneFile } from '../oneFile/keepOneFile.ts';
import type { PictureLook } from '../pictureLook.ts';
import type { FirstItem } from './Download.tsx';
import { DownloadStatus } from './DownloadStatus.tsx';
import { PictureChoice } from './look/PictureChoice.tsx';
import { onMenuKey } from './menuKeys.ts';
import { placeBy } from './placeBy.ts';
import { shownWindow } from './shownWindow.ts';
import { useDownload, type Asked } from './useDownload.ts';
import './menu.css';

/** The menu of formats (WAI-ARIA APG, menu button), and below the button what became of the last one chosen. */
export function DownloadMenu(props: {
  readonly subject: Subject;
  readonly words: ExportWords;
  readonly menu: string;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly first: RefObject<FirstItem>;
  readonly setOpen: (open: boolean) => void;
}) {
  const { subject, words, menu, button, first, setOpen } = props;
  const { language, m } = useWholeI18n();
  const { report, asked } = useView();
  const { report: address } = useKept();
  const popover = useRef<HTMLDivElement>(null);
  const { job, start, cancel } = useDownload();
  const [choosing, setChoosing] = useState(false);

  // The press that asked for the menu may have come before there was one, or may still be on its way to it: then it opens it itself.
  useEffect(() => {
    const timer = setTimeout(() => {
      const hidden = button.current?.checkVisibility?.() === false;
      if (!hidden && !popover.current?.matches(':popover-open')) popover.current?.showPopover();
    });
    return () => clearTimeout(timer);
  }, [button]);
  useEffect(() => {
    const place = () => {
      if (popover.current?.matches(':popover-open') && button.current)
        placeBy(button.current, popover.current);
    };
    window.addEventListener('scroll', place, { capture: true, passive: true });
    window.addEventListener('resize', place);
    return () => {
      window.removeEventListener('scroll', place, { capture: true });
      window.removeEventListener('resize', place);
    };
  }, [button]);

  const items = () => Array.from(popover.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? []);
  const close = () => {
    popover.current?.hidePopover();
    button.current?.focus();
  };
  const asking = (look?: PictureLook): Asked => {
    const addressOf = (figure: string | null) =>
      linkFor(
        address,
        figure === null ? pageHref({ report: address }) : figureHref({ report: address }, figure),
      );
    return {
      report,
      subject,
      // What is taken of the page's own views is what is seen of them; the whole report stays whole.
      ...(subject.kind === 'ledger' || subject.kind === 'timeline' ? { filters: asked.get() } : {}),
      ...(subject.kind === 'ledger' ? { ledger: askedLedger() } : {}),
      ...(subject.kind === 'timeline' ? { window: shownWindow() } : {}),
      slides: chosenSlides(),
      language,
      m,
      words,
      addressOf,
      ...(look ? { look } : {}),
    };
  };
  const choose = (id: ExportId, look?: PictureLook) => {
    close();
    void start(id, asking(look));
  };
  const groups = offered(report, subject.kind);
  const pictures = groups.find(({ group }) => group === 'pictures')?.ids ?? [];
  return (
    <>
      <div
        ref={popover}
        id={menu}
        role="menu"
        popover="auto"
        tabIndex={-1}
        className="ui-download-menu"
        aria-label={words.menuOf[subject.kind]}
        onToggle={({ newState }) => {
          setOpen(newState === 'open');
          if (newState !== 'open' || !button.current || !popover.current) return;
          placeBy(button.current, popover.current);
          if (subject.kind === 'report') keepOneFile();
          items()
            .at(first.current === 'first' ? 0 : -1)
            ?.focus();
        }}
        onKeyDown={(event) => onMenuKey(event, items(), close)}
      >
        {groups.map(({ group, ids }) => (
          <div key={group} role="group" aria-label={words.groups[group]}>
            <span className="ui-download-group" aria-hidden="true">
              {words.groups[group]}
            </span>
            {ids.map((id) => (
              <button
                key={id}
                type="button"
                role="menuitem"
                tabIndex={-1}
                data-export={id}
                onClick={() => choose(id)}
              >
                {words.formats[id]}
              </button>
            ))}
            {group === 'pictures' && (
              <button
                type="button"
                role="menuitem"
                tabIndex={-1}
                aria-haspopup="dialog"
                data-picture-look
                onClick={() => {
                  close();
                  setChoosing(true);
                }}
              >
                {words.look.open}
              </button>
            )}
          </div>
        ))}
      </div>
      {choosing && (
        <PictureChoice
          formats={pictures}
          words={words}
          asking={asking}
          onClose={() => setChoosing(false)}
          onChoose={(id, look) => {
            setChoosing(false);
            choose(id, look);
          }}
        />
      )}
      <DownloadStatus {...{ job, words, cancel, start }} />
    </>
  );
}
