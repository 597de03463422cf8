type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Version 1 had no mark of its own; its figures held `obsValue`, which version 2 calls `value`. */
const isVersion1 = (file: Json): boolean =>
  file['format'] === undefined &&
  Array.isArray(file['figures']) &&
  file['figures'].some((figure) => isObject(figure) && 'obsValue' in figure);

/**
 * A report file of version 1 as one of version 2; anything else comes back as it is. The two say the same: where version 1 left a
 * comparator out, the number was exact as printed, and so it is written.
 */
export function upgrade(file: unknown): unknown {
  if (!isObject(file) || !isVersion1(file)) return file;
  const { figures } = file;
  return { ...file, format: 2, figures: Array.isArray(figures) ? figures.map(upgradeFigure) : figures };
}

function upgradeFigure(figure: unknown): unknown {
  if (!isObject(figure)) return figure;
  const { obsValue, unitMeasure, timePeriod, ...rest } = figure;
  const upgraded: Record<string, unknown> = { comparator: null, ...rest };
  if (obsValue !== undefined) upgraded['value'] = obsValue;
  if (unitMeasure !== undefined) upgraded['unit'] = unitMeasure;
  if (timePeriod !== undefined) upgraded['timePeriod'] = timePeriod;
  // Version 1 wrote null for what version 2 leaves out.
  return Object.fromEntries(
    Object.entries(upgraded).filter(
      ([key, value]) => value !== null || key === 'comparator' || key === 'timePeriod' || key === 'value',
    ),
  );
}
