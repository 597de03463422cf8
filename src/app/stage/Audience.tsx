import { Download } from '@/exports/menu/Download.tsx';
import { useI18n } from '@/i18n/I18n.tsx';
import { Presentation } from '@/presentation/stage/Presentation.tsx';
import { Guarded } from './Guarded.tsx';
import { useStage } from './useStage.ts';

/** The deck as the hall sees it, at the place in the address. */
export function Audience() {
  const stage = useStage();
  return (
    <Guarded shown={stage.place} onClose={stage.onClose}>
      <Presentation {...stage} takeAway={takeSlide} />
    </Guarded>
  );
}

const takeSlide = (slide: number, title: string) => <SlideDownload slide={slide} title={title} />;

function SlideDownload({ slide, title }: { readonly slide: number; readonly title: string }) {
  const { m } = useI18n();
  return <Download subject={{ kind: 'slide', slide }} label={m.page.downloadOf(title)} />;
}
