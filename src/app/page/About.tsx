import { Fragment } from 'react';
import { useI18n } from '@/i18n/I18n.tsx';
import { isTranslated } from '@/report/texts/reportLanguage.ts';
import { GroupName, Say, SayWithin } from '@/report/texts/Say.tsx';
import { useView } from '@/report/View.tsx';
import { Fold } from '@/ui/Fold.tsx';
import './about.css';

/** The end of the page: how the figures were taken, from what, what is not known, and under which licence. */
export function About() {
  const { m } = useI18n();
  return (
    <footer id="about" data-part="about" className="page-about" aria-labelledby="about-heading">
      <Fold head={<h2 id="about-heading">{m.page.about}</h2>}>
        <div className="page-about-columns">
          <Method />
          <Unknown />
          <Licence />
        </div>
      </Fold>
    </footer>
  );
}

/** How the figures were taken, and the texts that they and their dates come from. */
function Method() {
  const { m } = useI18n();
  const { report, say } = useView();
  const { about } = m;
  const { origin, sources } = report;
  return (
    <section>
      {report.method.length > 0 && (
        <>
          <h3>{about.method}</h3>
          {report.method.map((paragraph) => (
            <p key={paragraph.en}><Say text={paragraph} /></p>
          ))}
        </>
      )}
      <h3>{about.text}</h3>
      <p>
        {m.statement.sentence(say(origin.publisher), say(origin.title))}
        {origin.url !== null && (
          <>
            {' '}
            <a href={origin.url}>{m.page.source}</a>
          </>
        )}
      </p>
      {sources.length > 0 && (
        <>
          <h3>{report.names.sources ? say(report.names.sources) : about.otherSources}</h3>
          <p>
            {sources.map(({ id, title, url }, index) => (
              <Fragment key={id}>
                {index > 0 && ' · '}
                {url === null ? say(title) : <a href={url}><Say text={title} /></a>}
              </Fragment>
            ))}
          </p>
        </>
      )}
    </section>
  );
}

function Unknown() {
  const { m } = useI18n();
  const { report, say } = useView();
  const { unknown } = report.origin;
  if (unknown.length === 0) return null;
  return (
    <section>
      <h3>{m.about.unknown}</h3>
      <ul>
        {unknown.map((line) => (
          <li key={line.en}><Say text={line} /></li>
        ))}
      </ul>
    </section>
  );
}

function Licence() {
  const { m, language } = useI18n();
  const { report } = useView();
  const { about } = m;
  const translated =
    language !== 'en' && report.documents.some(({ language: tag }) => !tag.startsWith(language));
  return (
    <section>
      <h3>{about.licence}</h3>
      <p>{about.licenceOf(report.version, report.modified, report.license)}</p>
      <p>{about.product(__APP_VERSION__)}</p>
      {translated && <p>{about.translations}</p>}
      <p>{about.requests}</p>
    </section>
  );
}
