import { Ledger } from '@/figures/ledger/Ledger.tsx';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { useView } from '@/report/View.tsx';
import { FilterBar } from '../FilterBar.tsx';
import { Guarded } from '../Guarded.tsx';
import { PartDownload } from '../PartDownload.tsx';
import { Section } from '../Section.tsx';

const LEDGER = { kind: 'ledger' } as const;

/** All figures in one piece, with the filters that narrow the whole page down. */
export function LedgerSection() {
  const { m } = useWholeI18n();
  const { report } = useView();
  const heading = m.page.figures(report.figures.length);
  const filters = (
    <Guarded>
      <FilterBar />
    </Guarded>
  );
  return (
    <Section
      id="figures"
      part="ledger"
      heading={heading}
      lead={m.ledger.lead}
      actions={<PartDownload subject={LEDGER} name={heading} />}
    >
      <Guarded>
        <Ledger filters={filters} />
      </Guarded>
    </Section>
  );
}

/** All figures without the page's filters, for a frame of someone else's page. */
export function LedgerAlone() {
  return <Ledger filters={null} />;
}
