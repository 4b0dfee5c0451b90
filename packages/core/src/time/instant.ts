import { invalidInstant } from '../errors/query-errors.ts';
import { needTemporal } from './need-temporal.ts';

// Years have four digits in RFC 3339, and all arithmetic here may rely on it.
const YEAR_ZERO = -62_167_219_200_000;
const YEAR_10000 = 253_402_300_800_000;

/**
 * Milliseconds since 1970 of an ISO 8601 instant in any form Temporal knows, or `NaN` if the text is none.
 *
 * @param finer what any digits beyond milliseconds count for: 1 rounds up, 0 rounds down
 */
export function parseAnyInstant(text: string, finer: 0 | 1): number {
  if (typeof text !== 'string') return NaN;
  try {
    const instant = Temporal.Instant.from(text);
    const ms = instant.epochMilliseconds;
    if (ms < YEAR_ZERO || ms >= YEAR_10000) return NaN;
    return instant.epochNanoseconds === BigInt(ms) * 1_000_000n ? ms : ms + finer;
  } catch {
    needTemporal();
    return NaN;
  }
}

/**
 * An instant of which a query has one: by Temporal, as that takes no code. What is none is a {@link QueryError}.
 *
 * @param field where the text came from, for the error
 */
export function readInstant(text: string, field: string): number {
  const instant = parseAnyInstant(text, 1);
  if (Number.isNaN(instant)) throw invalidInstant(field, text);
  return instant;
}

/** ISO 8601 in UTC with seconds, and with milliseconds only where there are any: `2026-06-16T09:30:00Z`. */
export function formatInstant(instant: number): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}
