import { memo, Suspense, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { KeptContext } from '@/address/Kept.tsx';
import { I18nContext } from '@/i18n/I18n.tsx';
import { ViewContext } from '@/report/View.tsx';
import type { Later } from '@/ui/later.tsx';
import { Still } from '@/ui/Still.tsx';
import { LanguageLoadContext } from '../AskLanguage.tsx';
import { tellAlive } from './alive.ts';
import { Guarded } from './Guarded.tsx';

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
  return (
    <Guarded>
      <AsBuilt released={alive}>
        <Suspense fallback={built && <Copy of={built} />}>
          <Of />
          <Alive part={name} onAlive={setAlive} />
        </Suspense>
      </AsBuilt>
    </Guarded>
  );
});

/** Holds back all that changes in the contexts of the page. */
function AsBuilt({ released, children }: { readonly released: boolean; readonly children: ReactNode }) {
  return (
    <Still of={I18nContext} released={released}>
      <Still of={LanguageLoadContext} released={released}>
        <Still of={KeptContext} released={released}>
          <Still of={ViewContext} released={released}>
            {children}
          </Still>
        </Still>
      </Still>
    </Still>
  );
}

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
export function Alive(props: { readonly part: string; readonly onAlive?: (alive: true) => void }) {
  const { part, onAlive } = props;
  useEffect(() => {
    onAlive?.(true);
    tellAlive(part);
  }, [part, onAlive]);
  return null;
}
