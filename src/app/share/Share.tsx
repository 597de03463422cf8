import { useCallback, useState } from 'react';
import { PartComing } from '@/exports/menu/PartComing.tsx';
import { useI18n } from '@/i18n/I18n.tsx';
import { useModule } from '@/ui/loading/useModule.ts';

/** The dialog and its words, downloaded when they are first asked for. */
const shareParts = () => import('./shareParts.ts');

/** The button that opens the ways of sharing what is seen. */
export function Share() {
  const { m } = useI18n();
  const [open, setOpen] = useState(false);
  return (
    // What becomes of it is said as of a download beside it.
    <div className="ui-download">
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {m.page.share}
      </button>
      {open && <Parts onClose={() => setOpen(false)} />}
    </div>
  );
}

function Parts({ onClose }: { readonly onClose: () => void }) {
  const { language, m } = useI18n();
  const load = useCallback(() => shareParts().then((parts) => parts.dialogIn(language)), [language]);
  const state = useModule(load);
  if (state.kind !== 'ready') return <PartComing state={state} name={m.page.share} />;
  const { ShareDialog, words } = state.module;
  return <ShareDialog words={words} onClose={onClose} />;
}
