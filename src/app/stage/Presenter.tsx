import { useQueryStates } from 'nuqs';
import { useCallback } from 'react';
import { viewParameters } from '@/address/parameters.ts';
import { PresenterWindow } from '@/presentation/presenter/PresenterWindow.tsx';
import { Guarded } from './Guarded.tsx';
import { useStage } from './useStage.ts';

/** The presenter's window of the session in the address. */
export function Presenter() {
  const stage = useStage();
  const [{ presenter: session }, setUrl] = useQueryStates(viewParameters);
  const onSession = useCallback(
    (name: string) => void setUrl({ presenter: name }, { history: 'replace' }),
    [setUrl],
  );
  if (session === null) return null;
  return (
    <Guarded shown={stage.place} onClose={null}>
      <PresenterWindow {...stage} {...{ session, onSession }} />
    </Guarded>
  );
}
