import { invalidIsoInstant } from '../errors/query-errors.ts';
import { isInstant } from '../time/instant.ts';
import { needTemporal } from '../time/need-temporal.ts';

/** The forms that programs write: `…T09:30Z`, `…T09:30:00Z` and `…T09:30:00.000Z`. */
const COMMON = /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{3})?)?Z$/;

/**
 * Epoch milliseconds of an ISO 8601 instant, or `NaN` if the text is none. Forms that are not common (offsets, other
 * fractions) are parsed by Temporal, which takes many times longer.
 *
 * @param finer what any digits beyond milliseconds count for: 1 rounds up (the default), 0 rounds down
 */
export function parseInstant(text: string, finer: 0 | 1 = 1): number {
  if (typeof text !== 'string') return NaN;
  if (COMMON.test(text)) {
    const instant = Date.parse(text);
    // Date.parse reads 31 June as 1 July.
    const day = +text.slice(8, 10);
    return day < 29 || new Date(instant).getUTCDate() === day ? instant : NaN;
  }
  try {
    const instant = Temporal.Instant.from(text);
    const ms = instant.epochMilliseconds;
    if (!isInstant(ms)) return NaN;
    return instant.epochNanoseconds === BigInt(ms) * 1_000_000n ? ms : ms + finer;
  } catch {
    needTemporal();
    return NaN;
  }
}

/**
 * The same for a member of a query.
 *
 * @param field where the text came from, for the error
 * @throws QueryError `invalid-instant`
 */
export function readInstant(text: string, field: string, finer: 0 | 1 = 1): number {
  const instant = parseInstant(text, finer);
  if (Number.isNaN(instant)) throw invalidIsoInstant(field, text);
  return instant;
}
