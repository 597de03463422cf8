import { useCallback, useId, useRef, useState, type RefObject } from 'react';
import { useI18n } from '@/i18n/I18n.tsx';
import { useModule } from '@/ui/loading/useModule.ts';
import type { Subject } from '../export.ts';
import { PartComing } from './PartComing.tsx';
import './download.css';

/** What the menu needs, downloaded when it is first asked for. */
const menuParts = () => import('./menuParts.ts');

interface DownloadProps {
  readonly subject: Subject;
  /** Its name where several stand on one page; left out, what it shows. */
  readonly label?: string;
  readonly className?: string;
}

/** The item that gets the focus when the menu opens. */
export type FirstItem = 'first' | 'last';

/** The button that opens a menu of the files that something can be taken away in. All behind it comes when it is pressed. */
export function Download({ subject, label, className }: DownloadProps) {
  const { m } = useI18n();
  const menu = useId();
  const button = useRef<HTMLButtonElement>(null);
  const first = useRef<FirstItem>('first');
  const [asked, setAsked] = useState(false);
  const [open, setOpen] = useState(false);
  return (
    <div className="ui-download">
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        popoverTarget={menu}
        // Who comes near it may press it.
        onPointerEnter={() => void menuParts().catch(() => undefined)}
        onClick={() => {
          first.current = 'first';
          setAsked(true);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          event.currentTarget.click();
          first.current = event.key === 'ArrowDown' ? 'first' : 'last';
        }}
      >
        {m.page.download}
      </button>
      {asked && <Parts {...{ subject, menu, button, first, setOpen }} />}
    </div>
  );
}

/** The menu once its code and its words are there. */
function Parts(props: {
  readonly subject: Subject;
  readonly menu: string;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly first: RefObject<FirstItem>;
  readonly setOpen: (open: boolean) => void;
}) {
  const { language, m } = useI18n();
  const load = useCallback(() => menuParts().then((parts) => parts.menuIn(language)), [language]);
  const state = useModule(load);
  if (state.kind !== 'ready') return <PartComing state={state} name={m.page.download} />;
  const { DownloadMenu, words } = state.module;
  return <DownloadMenu {...props} words={words} />;
}
