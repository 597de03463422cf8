import { complete } from '../complete/complete.ts';
import type { Report } from '../model.ts';
import { boundsIn } from '../refusals/checkBounds.ts';
import { placeOf, type LocatedRefusal } from '../refusals/problem.ts';
import { refusalsIn } from '../refusals/problemsIn.ts';
import type { Refusal } from '../schema/refusal.ts';
import { reportSchema } from '../schema/report.ts';
import { reportShape, type ReportFile } from '../schema/shape.ts';
import { upgrade } from '../upgrade.ts';
import { Mending } from './mending.ts';

/** All that is refused of a file, and what is left of it without that. */
export interface EveryRefusal {
  readonly refusals: readonly LocatedRefusal[];
  /** null: too little is right for there to be a report. */
  readonly rest: { readonly file: ReportFile; readonly report: Report } | null;
  /** A path in what is left as a path in the file. */
  readonly inFile: (path: readonly PropertyKey[]) => PropertyKey[];
}

/** Each round takes something out; a file is no deeper than this times what hides what. */
const MOST_ROUNDS = 60;

/** The reasons after which the checks that follow references can't be made. */
const REFERENCES: ReadonlySet<Refusal['reason']> = new Set([
  'duplicate-id',
  'unknown-unit',
  'unknown-id',
  'unknown-placeholder',
]);

/**
 * Finds what is wrong in every stage, although one hides the next: what is found is taken out, or something stands in for it, and the
 * rest is read again until all of it has been checked.
 */
export function everyRefusal(data: unknown): EveryRefusal {
  const bounds = boundsIn(data);
  const mending = new Mending(upgrade(data));
  const found = new Map<string, LocatedRefusal>();
  const add = ({ path, refusal }: LocatedRefusal) => {
    const at = mending.inFile(path);
    if (!isMadeByMending({ path: at, refusal }, mending, data)) {
      found.set(`${placeOf(at)} ${refusal.reason}`, { path: at, refusal });
    }
  };
  const result = (rest: EveryRefusal['rest']): EveryRefusal => ({
    refusals: [...found.values()],
    rest,
    inFile: (path) => mending.inFile(path),
  });
  bounds.forEach(add);
  if (bounds.some(({ refusal }) => refusal.reason === 'too-many-values')) return result(null);
  const deep = bounds.filter(
    ({ refusal: { reason } }) => reason === 'too-deep' || reason === 'forbidden-key',
  );
  let sound = deep.length === 0 || mending.mend(deep);
  for (let round = 0; sound && round < MOST_ROUNDS; round += 1) {
    const shape = reportShape.safeParse(mending.root);
    const whole = shape.success ? reportSchema.safeParse(mending.root) : shape;
    const refusals = whole.success ? [] : refusalsIn(whole.error.issues, mending.root);
    refusals.forEach(add);
    const unsound = refusals.filter(({ refusal }) => REFERENCES.has(refusal.reason));
    if (shape.success && unsound.length === 0) {
      return result({ file: shape.data, report: complete(shape.data) });
    }
    sound = mending.mend(shape.success ? unsound : refusals);
  }
  return result(null);
}

/** Whether something is refused only because of what was taken out before. */
function isMadeByMending({ path, refusal }: LocatedRefusal, mending: Mending, data: unknown): boolean {
  const beside = (key: string) => mending.touched([...path.slice(0, -1), key]);
  const { reason } = refusal;
  if (reason === 'unknown-id') return mending.touched(path) || hasId(data, refusal.list, refusal.id);
  if (reason === 'unknown-placeholder') return hasId(data, 'figures', refusal.id);
  if (reason === 'paragraph-beyond') return beside('document') || mending.touched(['origin']);
  if (reason === 'mixed-units') return refusal.units.includes('number') && hasStandInUnit(data, mending);
  if (reason === 'chart-kind') return hasStandInUnit(data, mending, refusal.figure);
  return mending.touchedBelow(path);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Whether the unit of a figure, of that one or of any, was not to be known. */
function hasStandInUnit(data: unknown, mending: Mending, figure?: string): boolean {
  const figures = isObject(data) ? data['figures'] : undefined;
  return (
    Array.isArray(figures) &&
    figures.some(
      (one: unknown, i) =>
        mending.touched(['figures', i, 'unit']) &&
        (figure === undefined || (isObject(one) && one['id'] === figure)),
    )
  );
}

/** Whether a list of the file has an item of that id, sound or not. */
function hasId(data: unknown, list: string, id: string): boolean {
  const items = isObject(data) ? data[list] : undefined;
  return Array.isArray(items) && items.some((item: unknown) => isObject(item) && item['id'] === id);
}
