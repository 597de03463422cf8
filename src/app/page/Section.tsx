import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/I18n.tsx';
import './section.css';

/** A part of the page: a landmark with a heading, and a link of its own beside it. */
export function Section(props: {
  readonly id: string;
  readonly heading: string;
  readonly quiet?: boolean;
  readonly children: ReactNode;
}) {
  const { id, heading, quiet = false, children } = props;
  const { m } = useI18n();
  const headingId = `${id}-heading`;
  return (
    <section id={id} className="page-section" aria-labelledby={headingId}>
      {quiet ? (
        <h2 id={headingId} className="ui-visually-hidden">
          {heading}
        </h2>
      ) : (
        <div className="page-heading">
          <h2 id={headingId}>{heading}</h2>{' '}
          <a className="page-anchor" href={`#${id}`} aria-label={m.page.linkTo(heading)}>
            #
          </a>
        </div>
      )}
      {children}
    </section>
  );
}
