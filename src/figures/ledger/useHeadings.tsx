import { Fragment, type ReactNode } from 'react';
import type { Grouping } from '@/address/sectionParameters.ts';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { topicOf } from '@/report/lookup.ts';
import { FigureFact } from '@/report/texts/FigureFact.tsx';
import { Say } from '@/report/texts/Say.tsx';
import { useView } from '@/report/View.tsx';
import type { Group } from './model/arrange.ts';
import type { Block } from './model/blocks.ts';

/** How groups and units are called above their rows. */
export function useHeadings(): {
  readonly ofGroup: (group: Group, by: Grouping) => ReactNode;
  readonly ofBlock: (block: Block) => string;
} {
  const { m } = useWholeI18n();
  const { report, say } = useView();
  const { ledger } = m;
  const ofBlock = ({ unit, shares, changes, ahead }: Block): string => {
    const own = say(unit.name);
    const name = shares ? ledger.shares(own) : changes ? ledger.changes(own) : own;
    return ahead === null ? name : ledger.ahead(name, m.statement.status[ahead]);
  };
  const ofGroup = ({ first }: Group, by: Grouping): ReactNode => {
    switch (by) {
      case 'unit':
        return <FigureFact figure={first} of="unit" />;
      case 'status':
        return m.statement.status[first.obsStatus];
      case 'who':
        return <FigureFact figure={first} of="scope" />;
      case 'kind': {
        const { topics } = first;
        if (topics.length === 0) return ledger.noKind;
        const every = topics.length > 1 && topics.length === report.topics.length;
        if (every) return m.figures.allKinds;
        return topics.map((id, index) => (
          <Fragment key={id}>
            {index > 0 && m.timeline.separator}
            <Say text={topicOf(report, id).label} />
          </Fragment>
        ));
      }
      case 'paragraph':
        return <FigureFact figure={first} of={report.documents.length > 1 ? 'source' : 'paragraph'} />;
    }
  };
  return { ofGroup, ofBlock };
}
