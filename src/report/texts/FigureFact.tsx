import { useI18n } from '@/i18n/I18n.tsx';
import { documentOf, scopeOf, unitOf } from '../lookup.ts';
import type { Figure } from '../model.ts';
import { useView } from '../View.tsx';
import { InTongue, Say, SayWithin } from './Say.tsx';
import { foreignTag } from './textLanguage.ts';

/** What is said of a figure beside its quantity. */
type Fact = 'label' | 'short' | 'scope' | 'status' | 'qualifier' | 'unit' | 'period' | 'source' | 'paragraph';

/** A fact of a figure as its statement says it, what it takes from the report marked with its own language. */
export function FigureFact({ figure, of }: { readonly figure: Figure; readonly of: Fact }) {
  const { language, m } = useI18n();
  const { report, statement } = useView();
  const said = statement(figure);
  const { by, qualifier, timePeriod } = figure;
  const document = documentOf(report, figure.document);
  switch (of) {
    case 'label':
    case 'short':
      return <Say text={figure[of]} />;
    case 'scope':
      return <Say text={scopeOf(report, figure.scope).label} />;
    case 'unit':
      return <Say text={unitOf(report, figure).name} />;
    case 'period':
      return timePeriod?.label ? <Say text={timePeriod.label} /> : said.period;
    case 'qualifier': {
      const own = qualifier !== null && qualifier[language] === said.qualifier;
      return <InTongue text={said.qualifier} lang={own ? foreignTag(report, qualifier, language) : null} />;
    }
    case 'status':
      return by === null ? (
        said.status
      ) : (
        <SayWithin
          words={(who = '') => m.statement.by(m.statement.status[figure.obsStatus], who)}
          texts={[by]}
        />
      );
    case 'paragraph':
    case 'source':
      // Of another text than the report's own, the place is all of the source.
      return of === 'paragraph' && document.id === report.origin.id ? (
        said.paragraph
      ) : (
        <SayWithin
          words={(publisher = '', kind = '') => m.statement.source(publisher, kind, figure.paragraph)}
          texts={[document.publisher, document.kind]}
        />
      );
  }
}
