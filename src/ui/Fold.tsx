import type { ReactNode } from 'react';
import { useMediaQuery } from './screen/mediaQuery.ts';

/**
 * What stands open where there is room, and on a phone's screen is folded below its heading. The browser's own folding; paper and a
 * page without scripts have all of it open.
 */
export function Fold(props: {
  readonly head: ReactNode;
  /** Folded on wide screens as well. */
  readonly always?: boolean;
  /** Unfolded, as what is asked for stands in it. */
  readonly open?: boolean;
  readonly children: ReactNode;
}) {
  const { head, always = false, open = false, children } = props;
  const narrow = useMediaQuery('screen and (width < 48rem)');
  if (!narrow && !always) {
    return (
      <>
        {head}
        {children}
      </>
    );
  }
  return (
    <details className="ui-fold" open={open}>
      <summary>{head}</summary>
      {children}
    </details>
  );
}
