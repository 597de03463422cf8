import { Component, type ReactNode } from 'react';

interface State {
  readonly failed: boolean;
  readonly shown: unknown;
}

/** Keeps an error in one part of the page from taking the rest with it. */
export class ErrorBoundary extends Component<
  {
    readonly fallback: ReactNode;
    readonly children: ReactNode;
    /** What the part shows: when that is another, the part is tried anew. */
    readonly shown?: unknown;
  },
  State
> {
  override state: State = { failed: false, shown: this.props.shown };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  static getDerivedStateFromProps(props: { readonly shown?: unknown }, { shown }: State): State | null {
    return props.shown === shown ? null : { failed: false, shown: props.shown };
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
