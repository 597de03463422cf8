import type { Statement } from '@/report/words/statement.ts';

/** Finds by text: every word of the query stands somewhere in what is said of a figure; letter case and width don't matter. */
export function finder(query: string, locale: string): (said: Statement) => boolean {
  const normal = (text: string) => text.normalize('NFKC').toLocaleLowerCase(locale);
  const words = normal(query).split(/\s+/).filter(Boolean);
  return (said) => {
    const text = normal(
      [
        said.quantity,
        said.label,
        said.phrase,
        said.paragraph,
        said.status,
        said.scope,
        said.period,
        said.unit,
        ...said.topics,
      ].join('\n'),
    );
    return words.every((word) => text.includes(word));
  };
}
