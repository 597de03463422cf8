import { useI18n } from '@/i18n/I18n.tsx';
import { useView } from '@/report/View.tsx';
import './about.css';

/** The end of the page: how the figures were taken, from what, and under which licence. */
export function About() {
  const { m, language } = useI18n();
  const { report, say } = useView();
  const { origin } = report;
  const { about } = m;
  return (
    <footer id="about" className="page-about" aria-labelledby="about-heading">
      <h2 id="about-heading">{m.page.about}</h2>
      <div className="page-about-columns">
        <section>
          <h3>{about.method}</h3>
          {report.method.map((paragraph) => (
            <p key={paragraph.en}>{say(paragraph)}</p>
          ))}
        </section>
        <section>
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
          {report.sources.length > 0 && (
            <>
              <h3>{about.otherSources}</h3>
              <ul>
                {report.sources.map((source) => (
                  <li key={source.id}>
                    {source.url === null ? say(source.title) : <a href={source.url}>{say(source.title)}</a>}
                    <br />
                    {say(source.supports)}
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
        {origin.unknown.length > 0 && (
          <section>
            <h3>{about.unknown}</h3>
            <ul>
              {origin.unknown.map((line) => (
                <li key={line.en}>{say(line)}</li>
              ))}
            </ul>
          </section>
        )}
        <section>
          <h3>{about.licence}</h3>
          <p>{about.licenceOf(report.version, report.modified, report.license)}</p>
          <p>{about.product(__APP_VERSION__)}</p>
          {language !== 'en' && <p>{about.translations}</p>}
          <p>{about.requests}</p>
        </section>
      </div>
    </footer>
  );
}
