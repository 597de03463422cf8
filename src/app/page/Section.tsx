import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/I18n.tsx';
import './section.css';

/** A part of the page: a landmark with a heading, and a link of its own beside it. */
export function Section(props: {
  readonly id: string;
  readonly heading: string;
  readonly quiet?: boolean;
  /** Its name for those who look for it in the page, where that is not its id. */
  readonly part?: string;
  /** A line beside the heading. */
  readonly lead?: string;
  /** What can be done with it, at the heading's end. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  const { id, heading, quiet = false, part, lead, actions, children } = props;
  const { m } = useI18n();
  const headingId = `${id}-heading`;
  return (
    <section id={id} data-part={part} className="page-section" aria-labelledby={headingId}>
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
          {lead !== undefined && <p className="page-lead">{lead}</p>}
          {actions}
        </div>
      )}
      {children}
    </section>
  );
}
