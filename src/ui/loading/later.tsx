import { createElement, use, type ComponentType, type ReactElement } from 'react';
import { once } from './once.ts';

/** A part of the page whose code comes after that of the first view. */
export interface Later<Props> {
  /** Waits, inside a `Suspense`, until the part's code is there; what was built of it stays meanwhile. */
  (props: Props): ReactElement;
  /** Downloads the code, once. */
  readonly fetch: () => Promise<unknown>;
}

/**
 * A part that `load` imports. Unlike `React.lazy` it is drawn without a break once its code is there, and a failed download can be
 * tried again.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  const fetch = once(load);
  const Part = (props: Props) => createElement(use(fetch()), props);
  return Object.assign(Part, { fetch });
}
