import { parseReport } from '../parse.ts';

/** What a figure says, as a file has it. */
export interface Said {
  readonly value: number;
  readonly phrase: string;
  readonly unit: string;
  readonly decimals?: number;
}

/** A report with the given figures, by id, and what one of them says of the others. */
export function reportOf(
  figures: Readonly<Record<string, Said & { readonly change?: object; readonly parts?: object }>>,
  more: object = {},
) {
  const parsed = parseReport(
    JSON.stringify({
      title: 'Changes',
      origin: { publisher: 'Somebody', language: 'en' },
      figures: Object.entries(figures).map(([id, said]) => ({
        id,
        label: id,
        paragraph: 1,
        ...said,
      })),
      ...more,
    }),
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed));
  return parsed.report;
}

/** So many million US dollars. */
export function dollars(millions: number, words = `US$${millions} million`): Said {
  return { value: millions * 1_000_000, unit: 'USD', phrase: words };
}
