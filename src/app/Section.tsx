import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/I18n.tsx';
import './section.css';

/** A part of the page: a landmark with a heading, and a link of its own. */
export function Section(props: {
  readonly id: string;
  readonly heading: string;
  readonly quiet?: boolean;
  readonly children: ReactNode;
}) {
  const { id, heading, quiet = false, children } = props;
  const { m } = useI18n();
  return (
    <section id={id} className="page-section" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} className={quiet ? 'ui-visually-hidden' : 'page-heading'}>
        {heading}{' '}
        {!quiet && (
          <a className="page-anchor" href={`#${id}`} aria-label={m.page.linkTo(heading)}>
            #
          </a>
        )}
      </h2>
      {children}
    </section>
  );
}
