import { firstLine } from './content-lines.ts';
import { momentOf, type Moment, type Timing } from './event.ts';
import { parseProperty } from './property.ts';
import type { ReadingContext } from './reading-context.ts';
import { ruleTextsOf } from './rule-texts.ts';
import type { Entry } from './series.ts';

/** A changed occurrence: it overrides the one of its RECURRENCE-ID; with `thisAndFuture` it also shifts all later ones. */
export interface Change {
  readonly recurrenceId: Moment;
  readonly thisAndFuture: boolean;
  /** Undefined if it takes no time in the window: the time of a free or past change may be unreadable. */
  readonly timing: Timing | undefined;
}

/** Which occurrence a change overrides, and whether it also shifts all later ones. @throws CalendarUnreadable */
export function recurrenceIdOf(
  entry: Entry,
  context: ReadingContext,
  uid: string | undefined,
): Pick<Change, 'recurrenceId' | 'thisAndFuture'> {
  const line = firstLine(entry.component, 'RECURRENCE-ID');
  if (!line) throw new TypeError('a change names its occurrence');
  const zones = context.zonesOf(entry.calendar);
  return {
    recurrenceId: momentOf(parseProperty(line, uid), zones, { uid, line: line.line }),
    thisAndFuture: isThisAndFuture(entry),
  };
}

export function isThisAndFuture({ component }: Entry): boolean {
  return /;RANGE="?THISANDFUTURE"?[;:]/i.test(firstLine(component, 'RECURRENCE-ID')?.text ?? '');
}

/**
 * The changed occurrences whose rule differs from that of their series. Some programs copy the rule of the series into
 * every changed occurrence, which means nothing; others write the second half of a split series as such a change.
 */
export function withOwnRules(changes: Iterable<Entry>, masters: readonly Entry[]): ReadonlySet<Entry> {
  const known = new Set(masters.flatMap(({ component }) => ruleTextsOf(component)));
  const hasOwnRule = ({ component }: Entry): boolean => ruleTextsOf(component).some((one) => !known.has(one));
  return new Set([...changes].filter(hasOwnRule));
}
