import { useWholeI18n } from '@/i18n/I18n.tsx';
import { documentOf } from '@/report/lookup.ts';
import type { Figure } from '@/report/model.ts';
import { Naming } from '@/report/texts/Naming.tsx';
import { useView } from '@/report/View.tsx';

/** A text of more paragraphs is drawn as one line, with the place on it. */
const MOST_DRAWN = 24;

/** What is printed, in its own language, whose words it is, and which paragraph of the text it stands in. */
export function PrintedPhrase({ figure }: { readonly figure: Figure }) {
  const { m } = useWholeI18n();
  const { report } = useView();
  const document = documentOf(report, figure.document);
  const { paragraphs } = document;
  const paragraph = m.statement.paragraph(figure.paragraph);
  const known = document.paragraphsStated && figure.paragraph > 0;
  return (
    <figure className="fig-phrase">
      <blockquote>
        <q lang={document.language}>{figure.phrase}</q>
      </blockquote>
      <figcaption>
        <span className="fig-phrase-place">{known ? m.details.of(paragraph, paragraphs) : paragraph}</span>
        <span className="fig-phrase-whose">
          <Naming text={document.attribution} names={[document.publisher]} />
        </span>
      </figcaption>
      {document.paragraphsStated && <Strip at={figure.paragraph} of={paragraphs} />}
    </figure>
  );
}

/** The paragraphs of the text side by side, the title before them; the one that has the phrase is filled. The words stand above. */
function Strip({ at, of }: { readonly at: number; readonly of: number }) {
  if (of > MOST_DRAWN) {
    return (
      <span className="fig-strip" data-long="true" aria-hidden="true">
        <i style={{ insetInlineStart: `${String((at / of) * 100)}%` }} />
      </span>
    );
  }
  return (
    <span className="fig-strip" aria-hidden="true">
      {Array.from({ length: of + 1 }, (_, paragraph) => (
        <i key={paragraph} data-title={paragraph === 0} data-here={paragraph === at} />
      ))}
    </span>
  );
}
