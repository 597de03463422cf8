import { useQueryStates } from 'nuqs';
import type { ReactNode } from 'react';
import { placeParameters, viewParameters } from '@/address/parameters.ts';
import { useI18n } from '@/i18n/I18n.tsx';
import { useSpeaking } from '../useSpeaking.ts';
import { Over } from './Over.tsx';
import { useStartKeys } from './useStartKeys.ts';

const loadAudience = () => import('./Audience.tsx').then(({ Audience }) => Audience);
const loadReader = () => import('./Reader.tsx').then(({ Reader }) => Reader);
const loadPresenter = () => import('./Presenter.tsx').then(({ Presenter }) => Presenter);

/**
 * The presentation over the page, or the presenter's window, when the address asks for one; downloaded only then.
 * `instead` takes the stage while the report that the address asks for isn't there.
 */
export function PresentationInAddress({ instead }: { readonly instead: ReactNode }) {
  const [{ presenter }] = useQueryStates(viewParameters);
  const [{ slide, read }, setUrl] = useQueryStates(placeParameters);
  useStartKeys(slide === null && presenter === null, (place) => void setUrl(place, { history: 'push' }));
  if (presenter !== null) return <Stage load={loadPresenter} onClose={null} />;
  if (slide === null) return null;
  const onClose = () =>
    void setUrl({ slide: null, step: null, read: null, play: null }, { history: 'replace' });
  if (instead !== null) return <Over onClose={onClose}>{instead}</Over>;
  return <Stage load={read ? loadReader : loadAudience} onClose={onClose} />;
}

/** One of the views of a talk, once its code and its words are there; until then that it is on its way, or why it can't be had. */
function Stage(props: {
  readonly load: () => Promise<() => ReactNode>;
  readonly onClose: (() => void) | null;
}) {
  const { m } = useI18n();
  const stage = useSpeaking(props.load);
  if (stage.kind === 'ready') return <stage.module />;
  return (
    <Over role="status" onClose={props.onClose}>
      {stage.kind === 'failed' ? (
        <>
          <p>{m.page.partFailed(m.page.present)}</p>
          <button type="button" onClick={stage.retry}>
            {m.page.retry}
          </button>
        </>
      ) : (
        <p>{m.page.opening}</p>
      )}
    </Over>
  );
}
