import { Component, type ReactNode } from 'react';

interface Guard {
  readonly fallback: ReactNode;
  readonly children: ReactNode;
  /** What the part is drawn from: when one of these changes, a part that failed is drawn again. */
  readonly from?: readonly unknown[];
}

interface Guarded {
  readonly failed: boolean;
  readonly from: readonly unknown[];
}

const NOTHING: readonly unknown[] = [];

/** Keeps an error in one part of the page from taking the rest with it. */
export class ErrorBoundary extends Component<Guard, Guarded> {
  override state: Guarded = { failed: false, from: NOTHING };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  static getDerivedStateFromProps({ from = NOTHING }: Guard, known: Guarded): Guarded | null {
    const same = from.length === known.from.length && from.every((one, i) => Object.is(one, known.from[i]));
    return same ? null : { failed: false, from };
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
