import { LANGUAGE_IDS, languages, type Language } from '@/i18n/languages.ts';
import type { Messages } from '@/i18n/messages.ts';
import { fill } from '@/report/words/fill.ts';
import type { Report } from '@/report/model.ts';
import { writtenSlides } from '@/report/writtenSlides.ts';
import { statementOf } from '@/report/words/statement.ts';
import type { Request } from '../export.ts';

/**
 * A page of the product in one file, with another report in it. Of its body, which shows the report before, nothing stays: the script
 * draws it anew, and where none runs the figures stand there in words.
 */
export async function pageWith(
  page: string,
  { report, language, m }: Pick<Request, 'report' | 'language' | 'm'>,
): Promise<string> {
  const title = `${fill(report, report.title, language, m)} · ${m.page.product}`;
  // Scripts in the head may hold the sign too; the body comes after them.
  const head = page
    .slice(0, page.lastIndexOf('<body'))
    .replace(/<html lang="[^"]*"/, () => `<html lang="${languages[language].tag}"`)
    .replace(/<title>[^<]*/, () => `<title>${escaped(title)}`);
  const inWords = await Promise.all(
    LANGUAGE_IDS.map(async (id) => figuresIn(report, id, (await languages[id].load()).messages)),
  );
  return `${head}<body>
    <script type="application/json" id="report">${data(report)}</script>
    <div id="root"></div>
    <noscript>${inWords.join('')}</noscript>
  </body>
</html>
`;
}

/** JSON that stands in a page as it is: nothing in it ends its element, begins a comment or breaks a line. */
const data = (report: Report): string =>
  JSON.stringify({ ...report, slides: writtenSlides(report) }).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Every figure with its qualifier, status, unit, source, scope and period. */
function figuresIn(report: Report, language: Language, m: Messages): string {
  const title = fill(report, report.title, language, m);
  const lines = report.figures.map((figure) => {
    const said = statementOf(report, figure, language, m);
    const { sentence, attribution, source, phrase } = said;
    const { version } = report;
    const cited = m.figures.cite({ sentence, attribution, title, source, phrase, version, address: null });
    return `<li>${escaped([cited, said.status, said.scope, said.period].join(' · '))}</li>`;
  });
  const { tag } = languages[language];
  return `<section class="page" lang="${tag}"><h1>${escaped(title)}</h1><ul style="display: grid; gap: 0.75rem; margin-block: 1rem 3rem">${lines.join('')}</ul></section>`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
