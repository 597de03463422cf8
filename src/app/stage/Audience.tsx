import { Presentation } from '@/presentation/stage/Presentation.tsx';
import { Guarded } from './Guarded.tsx';
import { useStage } from './useStage.ts';

/** The deck as the hall sees it, at the place in the address. */
export function Audience() {
  const stage = useStage();
  return (
    <Guarded shown={stage.place} onClose={stage.onClose}>
      <Presentation {...stage} />
    </Guarded>
  );
}
