import { useModule } from '@/ui/loading/useModule.ts';
import type { ComponentProps } from 'react';
import { createPortal } from 'react-dom';
import { PartComing } from '../PartComing.tsx';
import type { PictureDialog } from './PictureDialog.tsx';

const loadDialog = () => import('./PictureDialog.tsx');

/** The choice of a picture's look once its code is there. */
export function PictureChoice(props: ComponentProps<typeof PictureDialog>) {
  const state = useModule(loadDialog);
  if (state.kind !== 'ready') return <PartComing state={state} name={props.words.look.open} />;
  const { PictureDialog: Dialog } = state.module;
  // At the end of the page: what it is asked for in has styles for its own fields and buttons.
  return createPortal(<Dialog {...props} />, document.body);
}
