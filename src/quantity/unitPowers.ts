/**
 * A unit as a product of powers of the units that have names: kilowatt-hours are {kWh: 1}, dollars per kilowatt-hour {USD: 1,
 * kWh: -1}, a plain number {}. No power is 0. Nothing is ever converted, so that kWh and MWh are two units.
 */
export type UnitPowers = ReadonlyMap<string, number>;

/** The powers of a product (`sign` 1) or a quotient (`sign` -1) of two units. */
export function combinePowers(a: UnitPowers, b: UnitPowers, sign: 1 | -1): UnitPowers {
  const combined = new Map(a);
  for (const [unit, power] of b) {
    const sum = (combined.get(unit) ?? 0) + sign * power;
    if (sum === 0) combined.delete(unit);
    else combined.set(unit, sum);
  }
  return combined;
}

/** Whether two units are the same product. */
export function samePowers(a: UnitPowers, b: UnitPowers): boolean {
  return a.size === b.size && [...a].every(([unit, power]) => b.get(unit) === power);
}
