/** How tall a chart is when it may be at most so tall; without a limit, as tall as it likes. */
type HeightAt = (limit: number | undefined) => number;

/** How much of a row's height a drawing may leave empty below it, in px. */
const MOST_EMPTY = 30;

/** A drawing is never made lower than this for the sake of its neighbours, in px. */
const LEAST = 250;

/**
 * The height that the drawings of one row of a grid are set into, so that none leaves a hole below it: the tallest gives way as far as
 * it can be read, and the others grow into the room.
 */
export function rowHeight(charts: readonly HeightAt[]): number | undefined {
  const natural = charts.map((heightAt) => heightAt(undefined));
  const most = Math.max(0, ...natural);
  if (charts.length < 2 || most - Math.min(...natural) <= MOST_EMPTY) return undefined;
  const wanted = Math.min(most, Math.max(Math.min(...natural) + MOST_EMPTY, LEAST));
  return Math.max(wanted, ...charts.map((heightAt) => Math.min(most, heightAt(wanted))));
}
