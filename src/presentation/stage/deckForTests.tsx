import type { Place } from '../deck/deck.ts';
import { useKeptForTests } from './keptForTests.ts';
import { Presentation } from './Presentation.tsx';

/** For tests: the deck; keeps the place as the app's address does. */
export function Kept(props: {
  readonly start?: Place;
  readonly onClose?: () => void;
  readonly onLanguage?: () => void;
}) {
  const { start = { slide: 1, step: 0 }, onClose = () => {}, onLanguage = () => {} } = props;
  const kept = useKeptForTests(start);
  return (
    <>
      <Presentation {...kept} {...{ onClose, onLanguage }} />
    </>
  );
}

/** For tests: the slides that are there, in every window. */
export const openSlides = () => [...document.querySelectorAll<HTMLElement>('[data-slide]')];
