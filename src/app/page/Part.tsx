import {
  memo,
  startTransition,
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Later } from '@/ui/loading/later.tsx';
import { tellAlive } from './alive.ts';
import { settle } from './arrival.ts';
import { Guarded } from './Guarded.tsx';
import { Surroundings } from './Surroundings.tsx';

/**
 * A section that comes alive when its code is there, as it was built, whatever the address and the reader ask of the page meanwhile, and
 * then answers to that. Where React takes it away before, as something changed above it, a copy takes its place.
 */
export const Part = memo(function Part({
  name,
  of: Of,
}: {
  readonly name: string;
  readonly of: Later<object>;
}) {
  const [built] = useState(() => asBuilt(name));
  const [alive, setAlive] = useState(false);
  // In slices, as the page has come alive; what is pressed again is heard by what then stands there.
  const release = useCallback(() => startTransition(() => setAlive(true)), []);
  useEffect(() => {
    if (!alive) return;
    tellAlive(name);
    settle(name);
  }, [alive, name]);
  // The same element each time, so that the release draws nothing anew but what has changed.
  const part = useMemo(
    () => (
      <Suspense fallback={built && <Copy of={built} />}>
        <Of />
        <Come onCome={release} />
      </Suspense>
    ),
    [Of, built, release],
  );
  const place = useCallback(() => document.querySelector(`[data-part="${name}"]`), [name]);
  return (
    <Guarded>
      <Surroundings released={alive} place={place}>
        {part}
      </Surroundings>
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

/** Stands beside what comes, and says once that it is there. */
function Come({ onCome }: { readonly onCome: () => void }) {
  useEffect(onCome, [onCome]);
  return null;
}

/** Says of a part that it answers, once it does. */
export function Alive({ part }: { readonly part: string }) {
  useEffect(() => tellAlive(part), [part]);
  return null;
}
