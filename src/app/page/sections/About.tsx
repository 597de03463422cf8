import { useWholeI18n } from '@/i18n/I18n.tsx';
import { isTranslated } from '@/report/texts/translated.ts';
import { Stretches } from '@/report/texts/Naming.tsx';
import { naming, said, within } from '@/report/texts/stretch.ts';
import { GroupName } from '@/report/texts/GroupName.tsx';
import { Say } from '@/report/texts/Say.tsx';
import { useView } from '@/report/View.tsx';
import { Fold } from '@/ui/Fold.tsx';
import './about.css';

/** The end of the page: how the figures were taken, from what, what is not known, and under which licence. */
export function About() {
  const { m } = useWholeI18n();
  return (
    <footer id="about" data-part="about" className="page-about" aria-labelledby="about-heading">
      <h2 id="about-heading">{m.page.about}</h2>
      <div className="page-about-columns">
        <Method />
        <Unknown />
        <Licence />
      </div>
    </footer>
  );
}

/** How the figures were taken, and the texts that they and their dates come from. */
function Method() {
  const { language, m } = useWholeI18n();
  const { report } = useView();
  const { about } = m;
  const { origin } = report;
  const asking = { report, language, m };
  const source = within(
    (publisher = '', title = '') => m.statement.sentence(publisher, title),
    // Without a title of its own it is called by its publisher and kind.
    [[said(asking, origin.publisher)], naming(asking, origin.title, [origin.publisher, origin.kind])],
  );
  return (
    <section>
      {report.method.length > 0 && (
        <>
          <h3>{about.method}</h3>
          {report.method.map((paragraph) => (
            <p key={paragraph.en}>
              <Say text={paragraph} />
            </p>
          ))}
        </>
      )}
      <Fold always head={<h3>{about.text}</h3>}>
        <p>
          <Stretches of={source} />
          {origin.url !== null && (
            <>
              {' '}
              <a href={origin.url}>{m.sections.source}</a>
            </>
          )}
        </p>
      </Fold>
    </section>
  );
}

/** What the text leaves open, and where dates come from that it doesn't print; a press away, as few look for it. */
function Unknown() {
  const { m } = useWholeI18n();
  const { report } = useView();
  const { sources } = report;
  const { unknown } = report.origin;
  if (unknown.length + sources.length === 0) return null;
  return (
    <section>
      {unknown.length > 0 && (
        <Fold always head={<h3>{m.about.unknown}</h3>}>
          <ul>
            {unknown.map((line) => (
              <li key={line.en}>
                <Say text={line} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {sources.length > 0 && (
        <Fold
          always
          head={
            <h3>
              <GroupName of="sources" />
            </h3>
          }
        >
          <ul>
            {sources.map(({ id, title, url, supports }) => (
              <li key={id}>
                {url === null ? (
                  <Say text={title} />
                ) : (
                  <a href={url}>
                    <Say text={title} />
                  </a>
                )}
                <br />
                <Say text={supports} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </section>
  );
}

function Licence() {
  const { m, language } = useWholeI18n();
  const { report } = useView();
  const { about } = m;
  return (
    <section>
      <Fold head={<h3>{about.licence}</h3>}>
        <p>{about.licenceOf(report.version, report.modified, report.license)}</p>
        <p>{about.product(__APP_VERSION__)}</p>
        {isTranslated(report, language) && <p>{about.translations}</p>}
        <p>{about.requests}</p>
      </Fold>
    </section>
  );
}
