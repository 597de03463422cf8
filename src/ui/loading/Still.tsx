import { useContext, useState, type Context, type ReactNode } from 'react';

/** Gives what is below it a context's value as it first was, until it is `released`: what was built with that value comes alive with it. */
export function Still<Value>(props: {
  readonly of: Context<Value>;
  readonly released: boolean;
  readonly children: ReactNode;
}) {
  const { of: Held, released, children } = props;
  const value = useContext(Held);
  const [first] = useState(value);
  return <Held value={released ? value : first}>{children}</Held>;
}
