import { HeldPlace } from './HeldPlace.tsx';
import { Lights } from './Lights.tsx';
import { LinkedSelection } from './LinkedSelection.tsx';

/** What goes on around all sections, once the page is alive; it draws nothing. */
export function Around() {
  return (
    <>
      <Lights />
      <LinkedSelection />
      <HeldPlace />
    </>
  );
}
