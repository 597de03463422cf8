import { useQueryStates } from 'nuqs';
import { useEffect, useState, type ComponentType } from 'react';
import { placeParameters, viewParameters } from '@/address/parameters.ts';
import { useI18n } from '@/i18n/I18n.tsx';
import type { Language } from '@/i18n/languages.ts';
import { fetchWhole } from '@/i18n/whole.ts';
import { whenIdle } from '@/ui/loading/whenIdle.ts';

/** The notice, and the words that it speaks with. */
const loadNotice = async (language: Language) => {
  const [{ VersionNotice }] = await Promise.all([import('./VersionNotice.tsx'), fetchWhole(language)]);
  return VersionNotice;
};

/** Whether this is a page that can be kept: a built one, from a server, in a browser that keeps pages. */
const canKeep = () =>
  import.meta.env.PROD && /^https?:$/.test(location.protocol) && 'serviceWorker' in navigator;

/** Keeps the product for when there is no network, once all else is done; a part of someone else's page keeps nothing. */
export function Offline() {
  const { language } = useI18n();
  const [{ embed, presenter }] = useQueryStates(viewParameters);
  const [{ slide }] = useQueryStates(placeParameters);
  const [Notice, setNotice] = useState<ComponentType<{ readonly quiet: boolean }> | null>(null);
  const kept = embed === null;
  useEffect(() => {
    if (!kept || !canKeep()) return;
    return whenIdle(() => {
      loadNotice(language).then(
        (loaded) => setNotice(() => loaded),
        () => {
          // Without it there is no copy, and no harm.
        },
      );
    });
  }, [kept, language]);
  return kept && Notice && <Notice quiet={slide !== null || presenter !== null} />;
}
