import { RRuleTemporal } from 'rrule-temporal';
import { CalendarUnreadable, quoted } from '../problem.ts';
import { formatWall, type Wall } from './date-values.ts';
import { simpleRecurrence } from './simple-recurrences.ts';
import type { Rule } from './rule.ts';
import type { Span } from './span.ts';

/**
 * The starts that a rule gives from `from` to `to` inclusive, ascending. `start` is among them only if the rule gives it.
 *
 * @throws CalendarUnreadable `too-many-occurrences`, `too-complex`; `unreadable-recurrence` when RFC 5545 forbids the
 * combination of parts, so that its meaning is undefined
 */
export function occurrences(rule: Rule, span: Span): Wall[] {
  const { start, until, from, to, meter } = span;
  if (from > to || (until !== undefined && until < Math.max(from, start))) return [];
  const found = simpleRecurrence(rule, span) ?? byLibrary(rule, span);
  if (found.length <= meter.limits.occurrences) return found;
  const why = `The repetition ${quoted(rule.text)} gives too many events`;
  throw new CalendarUnreadable('too-many-occurrences', why, rule.place);
}

/** With fewer, the library does not take its fast paths. */
const FIRST_TRY = 33;

/**
 * The library does not report how many iterations it took, but respects a limit. So the limit starts low and is
 * quadrupled on each retry: the steps charged are at most about five times those taken.
 */
function byLibrary(rule: Rule, span: Span): Wall[] {
  const light = isLight(rule);
  for (let iterations = FIRST_TRY; ; iterations *= 4) {
    span.meter.step(light ? 512 + iterations * 8 : iterations * 16, rule.place);
    const found = tryLibrary(rule, span, iterations, light ? undefined : iterations);
    if (found) return found;
  }
}

/**
 * Whether an iteration has few candidates, whatever the rule: a month's days at one time of day. They then need no
 * separate limit, which would disable the library's fast paths.
 */
function isLight({ parts }: Rule): boolean {
  return parts.get('FREQ') === 'MONTHLY' && [...clockParts].every((name) => !parts.get(name)?.includes(','));
}

/** Undefined if it takes more iterations. */
function tryLibrary(
  rule: Rule,
  { start, until, from, to, allDay = false }: Span,
  iterations: number,
  candidates: number | undefined,
): Wall[] | undefined {
  const parts = [...rule.parts]
    .filter(([name]) => !allDay || !clockParts.has(name))
    .map(([name, value]) => `${name}=${value}`);
  // Wall clocks are passed as UTC, so that the rule is stepped by the clock; zones are applied elsewhere.
  if (until !== undefined) parts.push(`UNTIL=${formatWall(until)}Z`);
  try {
    const recurrence = new RRuleTemporal({
      rruleString: `DTSTART:${formatWall(start)}Z\nRRULE:${parts.join(';')}`,
      // Strict parsing forbids COUNT beside UNTIL, but the meaning is clear: whichever comes first.
      strict: rule.count === undefined || until === undefined,
      maxIterations: iterations,
      ...(candidates !== undefined && { maxCandidateEvaluations: candidates }),
      cache: false,
    });
    return recurrence.between(new Date(from), new Date(to), true).map((found) => found.epochMilliseconds);
  } catch (error) {
    const { message } = error as Error;
    if (message.startsWith('Maximum')) return undefined;
    const why = `The repetition ${quoted(rule.text)} is not valid: ${message}`;
    throw new CalendarUnreadable('unreadable-recurrence', why, rule.place);
  }
}

const clockParts = new Set(['BYHOUR', 'BYMINUTE', 'BYSECOND']);
