import { useContext, useMemo, type ReactNode } from 'react';
import { KeptContext } from '@/address/Kept.tsx';
import { I18nContext } from '@/i18n/I18n.tsx';
import { SelectedContext, ShownContext, ViewContext, type View } from '@/report/View.tsx';
import { useInTurn } from '@/ui/loading/useInTurn.ts';
import { LanguageLoadContext } from '../AskLanguage.tsx';

/**
 * Gives what is below it all that changes around it as it first was until it is `released`, and from then on as it is, each time when it
 * has its turn: what is pressed answers at once (it follows cells, `View.selected`), and the page after it, part by part. Its children
 * are those of the time. Another report is there at once, whole. `place`: what is drawn of it.
 */
export function Surroundings(props: {
  readonly released?: boolean;
  readonly place: () => Element | null;
  /** It has its turn before all others. */
  readonly isFirst?: boolean;
  readonly children: ReactNode;
}) {
  const { released = true, place, isFirst = false, children } = props;
  const i18n = useContext(I18nContext);
  const load = useContext(LanguageLoadContext);
  const kept = useContext(KeptContext);
  const view = useContext(ViewContext);
  const shown = useContext(ShownContext);
  const selected = useContext(SelectedContext);
  const around = useMemo(
    () => ({ i18n, load, kept, view, shown, selected }),
    [i18n, load, kept, view, shown, selected],
  );
  const latest = useMemo(() => ({ around, children }), [around, children]);
  const held = useInTurn(latest, { ready: released, place, isFirst, isAtOnce });
  return (
    <I18nContext value={held.around.i18n}>
      <LanguageLoadContext value={held.around.load}>
        <KeptContext value={held.around.kept}>
          <ViewContext value={held.around.view}>
            <ShownContext value={held.around.shown}>
              <SelectedContext value={held.around.selected}>{held.children}</SelectedContext>
            </ShownContext>
          </ViewContext>
        </KeptContext>
      </LanguageLoadContext>
    </I18nContext>
  );
}

interface Held {
  readonly around: { readonly view: View | null };
}

/** What has changed is only what is to be drawn; or the report has, which may stand in no part for another. */
const isAtOnce = ({ around: before }: Held, { around: now }: Held): boolean =>
  before === now || before.view?.report !== now.view?.report;
