import { RRuleTemporal } from 'rrule-temporal';
import { CalendarUnreadable, quoted } from '../problem.ts';
import { formatWall, type Wall } from './date-values.ts';
import { plainRhythm } from './plain-rhythms.ts';
import type { Rule } from './rule.ts';
import type { Span } from './span.ts';

/**
 * The starts that a rule gives from `from` to `to` inclusive, ascending. `start` is among them only if the rule gives it.
 *
 * @throws CalendarUnreadable `too-many-occurrences` when it takes more steps than allowed; `unreadable-recurrence`
 * when RFC 5545 forbids the combination of parts, so that its meaning is undefined
 */
export function occurrences(rule: Rule, span: Span): Wall[] {
  const { start, until, from, to, steps } = span;
  if (from > to || (until !== undefined && until < Math.max(from, start))) return [];
  try {
    const found = plainRhythm(rule, span) ?? byLibrary(rule, span);
    if (found.length <= steps) return found;
  } catch (error) {
    const { message } = error as Error;
    if (!message.startsWith('Maximum')) {
      const why = `The repetition ${quoted(rule.text)} is not valid: ${message}`;
      throw new CalendarUnreadable('unreadable-recurrence', why, rule.place);
    }
  }
  throw new CalendarUnreadable(
    'too-many-occurrences',
    `The repetition ${quoted(rule.text)} gives too many events`,
    rule.place,
  );
}

function byLibrary(rule: Rule, { start, until, from, to, allDay = false, steps }: Span): Wall[] {
  const parts = [...rule.parts]
    .filter(([name]) => !allDay || !clockParts.has(name))
    .map(([name, value]) => `${name}=${value}`);
  // Wall clocks are passed as UTC, so that the rule is stepped by the clock; zones are applied elsewhere.
  if (until !== undefined) parts.push(`UNTIL=${formatWall(until)}Z`);
  const recurrence = new RRuleTemporal({
    rruleString: `DTSTART:${formatWall(start)}Z\nRRULE:${parts.join(';')}`,
    // Strict parsing forbids COUNT beside UNTIL, but the meaning is clear: whichever comes first.
    strict: rule.count === undefined || until === undefined,
    maxIterations: steps,
    maxCandidateEvaluations: steps,
    cache: false,
  });
  return recurrence.between(new Date(from), new Date(to), true).map((found) => found.epochMilliseconds);
}

const clockParts = new Set(['BYHOUR', 'BYMINUTE', 'BYSECOND']);
