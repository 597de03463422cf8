import { createElement, use, type ComponentType, type ReactElement } from 'react';

/** A part of the page whose code comes after that of the first view. */
export interface Later<Props> {
  /** Waits, inside a `Suspense`, until the part's code is there; what was built of it stays meanwhile. */
  (props: Props): ReactElement;
  /** Downloads the code, once. */
  readonly fetch: () => Promise<unknown>;
}

/** How long a failed download counts, in ms: what is drawn anew after that asks again, and what fails is not asked for without end. */
const FAILED_FOR = 1000;

/**
 * A part that `load` imports. Unlike `React.lazy` it is drawn without a break once its code is there, and a failed download can be
 * tried again.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  let part: ComponentType<Props> | null = null;
  let coming: Promise<ComponentType<Props>> | null = null;
  const fetch = () => {
    coming ??= load().then(
      (loaded) => (part = loaded),
      (error: unknown) => {
        setTimeout(() => (coming = null), FAILED_FOR);
        throw error;
      },
    );
    return coming;
  };
  const Part = (props: Props) => createElement(part ?? use(fetch()), props);
  return Object.assign(Part, { fetch });
}
