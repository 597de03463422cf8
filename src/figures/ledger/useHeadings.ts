import type { Grouping } from '@/address/sectionParameters.ts';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { useView } from '@/report/View.tsx';
import type { Group } from './model/arrange.ts';
import type { Block } from './model/blocks.ts';

/** How groups and units are called above their rows. */
export function useHeadings(): {
  readonly ofGroup: (group: Group, by: Grouping) => string;
  readonly ofBlock: (block: Block) => string;
} {
  const { m } = useWholeI18n();
  const { report, say, statement } = useView();
  const { ledger } = m;
  const ofBlock = ({ unit, shares, ahead }: Block): string => {
    const name = shares ? ledger.shares(say(unit.name)) : say(unit.name);
    return ahead === null ? name : ledger.ahead(name, m.statement.status[ahead]);
  };
  const ofGroup = ({ first }: Group, by: Grouping): string => {
    const said = statement(first);
    switch (by) {
      case 'unit':
        return said.unit;
      case 'status':
        return m.statement.status[first.obsStatus];
      case 'who':
        return said.scope;
      case 'kind': {
        if (said.topics.length === 0) return ledger.noKind;
        const every = said.topics.length > 1 && said.topics.length === report.topics.length;
        return every ? m.figures.allKinds : said.topics.join(' · ');
      }
      case 'paragraph':
        return report.documents.length > 1 ? said.source : said.paragraph;
    }
  };
  return { ofGroup, ofBlock };
}
