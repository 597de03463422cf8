import * as z from 'zod';
import { COMPARATORS } from '@/quantity/quantity.ts';
import { OBS_STATUSES } from '@/quantity/status.ts';
import { periodSchema } from './period.ts';
import { refuse } from './refusal.ts';
import { idSchema, nameSchema, paragraphSchema, plainSchema, textSchema, unitIdSchema } from './text.ts';
import { valueSchema } from './value.ts';

const comparatorSchema = z
  .enum(COMPARATORS)
  .nullable()
  .describe(
    'How the number bounds the true one (HL7 FHIR): ">" more than, ">=" at least, "<" fewer than, "<=" up to, "~" about; null: exact as printed. Left out, it is read from the phrase.',
  )
  .meta({ examples: ['>', '~', null] });

const unitReference = unitIdSchema
  .describe(
    'A unit of the catalogue ("USD", "people", "percent", "MWh", "USD/kWh") or of this report (SDMX UNIT_MEASURE).',
  )
  .meta({ examples: ['people', 'USD', 'percent', 'USD/kWh'] });

/** Where something is printed: the words themselves, and their paragraph in one of the report's documents. */
const place = {
  phrase: plainSchema
    .describe('What is printed, letter for letter, with the words that bound it.')
    .meta({ examples: ['more than 40,000'] }),
  paragraph: paragraphSchema
    .describe('The paragraph that it is printed in, counted from 1; 0 is the title.')
    .meta({ examples: [1] }),
  document: idSchema.optional().describe('The document that it is printed in, where that is not the origin.'),
};

/** The same amount in another unit, as it is printed beside: "RMB 4.95 billion (about US$765 million)". */
const besideSchema = z.strictObject({
  value: valueSchema.describe('The amount in the other unit, as in a figure’s own “value”.'),
  unit: unitReference,
  comparator: comparatorSchema
    .default(null)
    .describe('As in a figure; left out, the amount is exact as printed.'),
});

/** The same thing, stated in another place in other words; the figure itself has the more exact one. */
const alsoStatedSchema = z.strictObject({
  value: valueSchema.describe('The value as it is printed there.'),
  comparator: comparatorSchema.optional(),
  ...place,
});

/** What a change is a change of: the two figures, where both are printed, and what it is measured against. */
const changeSchema = z.strictObject({
  from: idSchema.optional().describe('The figure of the base.'),
  to: idSchema.optional().describe('The figure that has changed.'),
  base: nameSchema.optional().describe('What it is measured against, in words: "2020".'),
});

/** The parts that a figure is made of. Only where they are exact and `all` there are is their sum checked, or drawn stacked. */
const partsSchema = z.strictObject({
  figures: z.array(idSchema).min(1).max(1000).describe('The figures that are its parts, by their ids.'),
  all: z.boolean().default(false).describe('Whether the source says that these are all the parts.'),
});

/**
 * One stated quantity. Five lines are enough: `id`, `label`, `value`, `unit`, and `phrase` with its `paragraph`. `value`, `unit`,
 * `obsStatus`, `timePeriod`, `decimals` and `unitMult` are SDMX's OBS_VALUE, UNIT_MEASURE, OBS_STATUS, TIME_PERIOD, DECIMALS and
 * UNIT_MULT; `comparator` is HL7 FHIR's.
 */
export const figureSchema = z
  .strictObject({
    id: idSchema.describe('Lower-case words joined by hyphens, as they stand in links: "people-reached".'),
    label: nameSchema
      .describe('What the number is of, in a few words; no number in it.')
      .meta({ examples: ['people reached', { en: 'people reached', zh: '受益人数', ours: ['zh'] }] }),
    short: nameSchema.optional().describe('A short name for an axis or a table.'),
    value: valueSchema,
    unit: unitReference.default('number'),
    ...place,
    comparator: comparatorSchema.optional(),
    qualifier: nameSchema
      .optional()
      .describe('The printed qualifier, where it is not the language’s usual word: "over", "余".'),
    obsStatus: z
      .enum(OBS_STATUSES)
      .default('reported')
      .describe('How sure it is: reported, provisional, estimated, expected, planned, target or needed.'),
    by: nameSchema.optional().describe('Who estimates, expects or plans it, where that is said.'),
    scope: idSchema.optional().describe('Whose figure it is; left out, the publisher’s.'),
    topics: z.array(idSchema).max(100).default([]).describe('The groups that it belongs to, by their ids.'),
    timePeriod: z
      .union([
        z.null(),
        periodSchema.transform((period) => ({ label: undefined, period, event: undefined })),
        z.strictObject({
          label: nameSchema.optional().describe('The period in the source’s words: "fiscal year 2021".'),
          period: periodSchema.optional(),
          event: idSchema.optional().describe('The entry of the timeline that it is the time of.'),
        }),
      ])
      .default(null)
      .describe(
        'The stated period: EDTF ("2020", "2021-Q3" is "2021-35"), or its words, dates and timeline entry. null: not stated.',
      )
      .meta({ examples: ['2020', '2021-35', { label: 'fiscal year 2021', period: '2020-07/2021-06' }] }),
    decimals: z
      .int()
      .min(0)
      .max(15)
      .optional()
      .describe('Digits printed after the point: 1 for “2.0%”. Left out, they are read from the phrase.'),
    unitMult: z
      .int()
      .min(0)
      .max(15)
      .optional()
      .describe(
        'The power of ten printed as a word: 6 for “million”. Left out, it is read from the phrase; “value” is in whole units all the same.',
      ),
    signWord: nameSchema.optional().describe('What is printed instead of a minus: "a loss of".'),
    words: nameSchema
      .optional()
      .describe('The printed words where there is no number: "second-largest", "dozens".'),
    whole: nameSchema
      .optional()
      .describe('What a share is a share of, or what a rank is among: "participants".'),
    beside: besideSchema
      .optional()
      .describe(
        'The same amount in a second unit, printed beside: “RMB 4.95 billion (about US$765 million)”.',
      )
      .meta({ examples: [{ value: 765_000_000, unit: 'USD', comparator: '~' }] }),
    alsoStated: z
      .array(alsoStatedSchema)
      .max(20)
      .default([])
      .describe('The same thing stated elsewhere in other words: “nearly 40,000” in the title, 39,800 below.')
      .meta({ examples: [[{ value: 40_000, phrase: 'nearly 40,000', paragraph: 0 }]] }),
    supersedes: idSchema.optional().describe('The figure that this one corrects.'),
    change: changeSchema
      .optional()
      .describe(
        'For growth, points and multiples: what has changed, against what. Where both figures are given, it is checked.',
      )
      .meta({ examples: [{ from: 'sold-2020', to: 'sold-2021' }, { base: '2020' }] }),
    parts: partsSchema
      .optional()
      .describe('The figures that this one is made of; their sum is checked where they are all there are.')
      .meta({ examples: [{ figures: ['for-children', 'for-adults'], all: true }] }),
    measure: idSchema
      .optional()
      .describe('Figures of one measure are the same thing over several periods; they make a series.'),
    note: textSchema.optional().describe('What a reader has to know of it, shown in its details.'),
  })
  .superRefine((figure, context) => {
    const wordless = figure.value.form === 'words' && figure.words === undefined;
    if (wordless) refuse(context, ['words'], { reason: 'words-missing', figure: figure.id });
    if (figure.value.form !== 'words' && figure.words !== undefined) {
      refuse(context, ['words'], { reason: 'words-beside-number', figure: figure.id });
    }
    if (figure.signWord && (figure.value.form !== 'number' || figure.value.value >= 0)) {
      refuse(context, ['signWord'], { reason: 'sign-word', figure: figure.id });
    }
    const bounds = figure.value.form === 'range' || figure.value.form === 'interval';
    if (bounds && figure.comparator && figure.comparator !== '~') {
      refuse(context, ['comparator'], { reason: 'bound-of-range', figure: figure.id });
    }
  });
export type FigureEntry = z.output<typeof figureSchema>;
