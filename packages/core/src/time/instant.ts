import { invalidInstant } from '../errors/query-errors.ts';

// Years have four digits in RFC 3339, and all arithmetic here relies on it.
const YEAR_ZERO = -62_167_219_200_000;
const YEAR_10000 = 253_402_300_800_000;

/** Whether a value is an instant: epoch milliseconds within the years 0 to 9999. */
export function isInstant(value: unknown): value is number {
  return typeof value === 'number' && value >= YEAR_ZERO && value < YEAR_10000;
}

/**
 * Returns an instant of a query if it is valid.
 *
 * @param field where it came from, for the error
 * @throws QueryError `invalid-instant`
 */
export function checkInstant(instant: number, field: string): number {
  if (!isInstant(instant)) throw invalidInstant(field, instant);
  return instant;
}
