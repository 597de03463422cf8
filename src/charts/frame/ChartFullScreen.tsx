import { useEffect, useRef, useId, useState, type ReactNode, type RefObject } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import type { ChartEntry } from '@/report/schema/chart.ts';
import { useShown } from '@/report/View.tsx';
import { useElementSize } from '@/ui/screen/elementSize.ts';
import { useFullScreen } from '@/ui/screen/useFullScreen.ts';
import { kindOf } from '../registry.ts';
import { DotsSwitch } from './DotsSwitch.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import type { ChartContext, ChartFigureRow } from '../chartContext.ts';
import { ChartSource } from './ChartSource.tsx';
import './fullScreen.css';

interface FullScreenProps {
  readonly entry: ChartEntry;
  readonly title: string;
  /** The title's language, where that is not the page's. */
  readonly lang: string | undefined;
  readonly howToRead: ReactNode;
  readonly rows: readonly ChartFigureRow[];
  readonly context: ChartContext;
}

/** The button that shows a chart alone, filling the screen; where the browser denies that, filling the window. */
export function ChartFullScreen(props: FullScreenProps) {
  const { m } = useWholeI18n();
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const heading = useId();
  const { title } = props;
  const screen = useRef<HTMLDivElement>(null);
  // Not of the dialog, for which the standard forbids it. It is left first, which closes the dialog in turn: only then can the dialog
  // give focus back. Denied: the dialog fills the window, which is all that was promised.
  const { enter, leave } = useFullScreen(screen, () => dialog.current?.close());

  useEffect(() => {
    if (!open) return;
    dialog.current?.showModal();
    void enter();
  }, [open, enter]);

  return (
    <>
      <button
        type="button"
        className="ui-quiet chart-button"
        aria-label={m.charts.fullScreenOf(title)}
        onClick={() => setOpen(true)}
      >
        {m.charts.fullScreen}
      </button>
      <dialog
        ref={dialog}
        className="chart-dialog"
        aria-labelledby={heading}
        onClose={() => setOpen(false)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // Taken here, so that the page below doesn't take it for its own selection.
          event.preventDefault();
          leave();
        }}
      >
        {open && <Screen {...props} heading={heading} ref={screen} onClose={leave} />}
      </dialog>
    </>
  );
}

function Screen(
  props: FullScreenProps & {
    readonly heading: string;
    readonly ref: RefObject<HTMLDivElement | null>;
    readonly onClose: () => void;
  },
) {
  const { heading, ref, entry, rows, context, title, lang, onClose } = props;
  const [individuals, setIndividuals] = useState(false);
  const offer = kindOf(entry).dots(context);
  const asDots = individuals && offer !== null;
  const { m } = useWholeI18n();
  const shown = useShown();
  const area = useRef<HTMLDivElement>(null);
  const size = useElementSize(area);
  const fontSize = size ? Math.min(32, Math.max(14, size.width / 80)) : 14;
  return (
    <div ref={ref} className="chart-screen">
      <header>
        <h2 id={heading} lang={lang}>
          {title}
        </h2>
        <button type="button" className="ui-quiet chart-button" onClick={onClose}>
          {m.charts.close}
        </button>
      </header>
      <p className="chart-how">{props.howToRead}</p>
      {offer && <DotsSwitch offer={offer} individuals={asDots} onChange={setIndividuals} />}
      <div ref={area} className="chart-screen-area">
        {size && (
          <ChartFigure
            entry={entry}
            width={size.width}
            height={size.height}
            size="page"
            individuals={asDots}
            fontSize={size.width < 600 ? 14 : fontSize}
            shown={shown.figures}
          />
        )}
      </div>
      <ChartSource rows={rows} whole />
    </div>
  );
}
