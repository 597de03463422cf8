import { useQueryStates } from 'nuqs';
import { useId, useRef, useState } from 'react';
import { useKept } from '@/address/Kept.tsx';
import { absolute } from '@/address/links.ts';
import { fieldParameters, type Appearance } from '@/address/parameters.ts';
import { timelineParameters } from '@/address/sectionParameters.ts';
import { embedHref, type PartOfPage } from '@/address/partLinks.ts';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import type { Language } from '@/i18n/languages.ts';
import type { ShareWords } from '@/i18n/shareWords.ts';
import { useView } from '@/report/View.tsx';
import { CopyButton } from '@/ui/CopyButton.tsx';
import { embeddedPart, type EmbeddedPart } from '../embed/embeddedPart.ts';
import { embedChoices } from './embedChoices.ts';
import { embedCode, followingCode } from './embedCode.ts';
import { EmbedOptions } from './EmbedOptions.tsx';
import { usePreviewHeight } from './usePreviewHeight.ts';

/** Until a part has said how tall it is, and where it can't, in CSS pixels. */
const USUAL_HEIGHT = 480;

/** The code of a frame that shows a part alone, with what can be chosen of it, and the frame itself. */
export function EmbedMaker({ words }: { readonly words: ShareWords }) {
  const { language: own, m } = useWholeI18n();
  const { report, say } = useView();
  const { report: address } = useKept();
  const [shown] = useQueryStates({ ...fieldParameters, ...timelineParameters });
  const heading = useId();
  const code = useId();
  const frame = useRef<HTMLIFrameElement>(null);
  const groups = embedChoices(report, own, m, words);
  const choices = groups.flatMap((group) => group.choices);
  const [id, setId] = useState<string | null>(null);
  const [lang, setLang] = useState<Language | null>(own);
  const [appearance, setAppearance] = useState<Appearance | null>(null);
  const [typed, setTyped] = useState<number | null>(null);
  const [follows, setFollows] = useState(false);
  const chosen = choices.find((choice) => choice.id === id) ?? choices[0];
  const part = chosen && embeddedPart(report, chosen.id);
  const src = part
    ? absolute(embedHref({ report: address, lang, appearance }, { ...placed(part), ...shown }))
    : '';
  const fits = usePreviewHeight(frame, src);
  if (!chosen || !part) return null;
  const height = typed ?? fits ?? USUAL_HEIGHT;
  const title = words.frameTitle(chosen.name, say(report.title));
  const html = (follows ? followingCode : embedCode)({ src, title, height });
  return (
    <section className="share-embed" aria-labelledby={heading}>
      <div>
        <h3 id={heading}>{words.embed}</h3>
        <EmbedOptions
          words={words}
          groups={groups}
          id={chosen.id}
          onId={(next) => {
            setId(next);
            setTyped(null);
          }}
          {...{ lang, appearance, height, follows }}
          onLang={setLang}
          onAppearance={setAppearance}
          onHeight={setTyped}
          onFollows={setFollows}
        />
        {follows ? (
          <p className="share-note">{words.followsBy}</p>
        ) : (
          fits !== null && <p className="share-note">{words.fits(fits)}</p>
        )}
        <label className="share-code" htmlFor={code}>
          {words.code}
        </label>
        <textarea id={code} className="share-text" readOnly rows={5} value={html} spellCheck={false} />
        <CopyButton text={() => html} done={words.codeCopied} refused={words.refused}>
          {words.copyCode}
        </CopyButton>
      </div>
      <div>
        <h4>{words.preview}</h4>
        {/* A new frame for each address: its way back is not the page's. It is this page again, so a sandbox would keep nothing out. */}
        <iframe
          key={src}
          ref={frame}
          className="share-frame"
          src={src}
          title={title}
          height={follows ? (fits ?? height) : height}
        />
      </div>
    </section>
  );
}

/** A part as links know it. */
function placed(part: EmbeddedPart): PartOfPage {
  switch (part.kind) {
    case 'chart':
      return { kind: part.kind, id: part.chart.id };
    case 'figure':
      return { kind: part.kind, id: part.figure.id };
    case 'field':
    case 'ledger':
    case 'timeline':
      return { kind: part.kind, id: null };
  }
}
