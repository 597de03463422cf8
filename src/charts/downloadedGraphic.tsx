import type { ComponentType } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { inTurn } from '@/ui/loading/inTurn.ts';
import { useModule } from '@/ui/loading/useModule.ts';
import type { GraphicProps } from './graphic.ts';

/**
 * A graphic whose code, for some with recharts, is downloaded when it is first drawn. Until then, and when that fails, it says so in
 * words: the figures themselves stand in the page either way.
 */
export function downloadedGraphic<Entry>(
  load: () => Promise<ComponentType<GraphicProps<Entry>>>,
): ComponentType<GraphicProps<Entry>> {
  // Kept, so that a second chart of the kind, or the same on the next slide, is drawn at once.
  let drawn: ComponentType<GraphicProps<Entry>> | null = null;
  const loadOnce = async () => {
    if (drawn) return drawn;
    const loaded = await load();
    // The charts of a page come at the same time, and all of them in one go would hold it up.
    await inTurn();
    drawn = loaded;
    return loaded;
  };
  return function DownloadedGraphic(props: GraphicProps<Entry>) {
    const { m } = useWholeI18n();
    const part = useModule(loadOnce);
    const Graphic = part.kind === 'ready' ? part.module : drawn;
    if (Graphic) return <Graphic {...props} />;
    if (part.kind !== 'failed') return <p className="chart-waiting">{m.charts.loading}</p>;
    return (
      <div className="chart-waiting" role="alert">
        <p>{m.charts.failed}</p>
        <p>
          <button type="button" className="ui-quiet chart-button" onClick={part.retry}>
            {m.charts.retry}
          </button>{' '}
          {m.charts.reloadHint}
        </p>
      </div>
    );
  };
}
