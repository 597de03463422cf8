import { memo, Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Later } from '@/ui/later.tsx';
import { tellAlive } from './alive.ts';
import { Guarded } from './Guarded.tsx';

/**
 * A section that comes alive when its code is there. Until then it stands as it was built, whatever the address and the reader ask of
 * the page meanwhile: React takes away what is not yet alive when something changes above it, and a copy takes its place.
 */
export const Part = memo(function Part({
  name,
  of: Of,
}: {
  readonly name: string;
  readonly of: Later<object>;
}) {
  const [built] = useState(() => asBuilt(name));
  return (
    <Guarded>
      <Suspense fallback={built && <Copy of={built} />}>
        <Of />
        <Alive part={name} />
      </Suspense>
    </Guarded>
  );
});

/** The part as it stands in the page before any of it is alive. */
function asBuilt(name: string): Node | null {
  if (typeof document === 'undefined') return null;
  return document.querySelector(`[data-part="${name}"]`)?.cloneNode(true) ?? null;
}

function Copy({ of }: { readonly of: Node }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.replaceChildren(of), [of]);
  return <div ref={place} className="page-copy" />;
}

/** Says of a part that it answers, once it does. */
export function Alive({ part }: { readonly part: string }) {
  useEffect(() => tellAlive(part), [part]);
  return null;
}
