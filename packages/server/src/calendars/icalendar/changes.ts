import { firstLine } from './content-lines.ts';
import { momentOf, type Moment, type Timing } from './event.ts';
import { parseProperty } from './property.ts';
import type { Reading } from './reading.ts';
import { ruleTextsOf } from './rule-texts.ts';
import type { Entry } from './series.ts';

/** A changed occurrence: it overrides the one of its RECURRENCE-ID, and with `thisAndFuture` also shifts all that follow. */
export interface Change {
  readonly recurrenceId: Moment;
  readonly thisAndFuture: boolean;
  /** Undefined where it takes no time in the window: when something free or past takes place may be unreadable. */
  readonly timing: Timing | undefined;
}

/** Which occurrence a change overrides, and whether it also shifts all that follow. @throws CalendarUnreadable */
export function recurrenceIdOf(
  entry: Entry,
  reading: Reading,
  uid: string | undefined,
): Pick<Change, 'recurrenceId' | 'thisAndFuture'> {
  const line = firstLine(entry.component, 'RECURRENCE-ID');
  if (!line) throw new TypeError('a change names its occurrence');
  const zones = reading.zonesOf(entry.calendar);
  return {
    recurrenceId: momentOf(parseProperty(line, uid), zones, { uid, line: line.line }),
    thisAndFuture: isThisAndFuture(entry),
  };
}

export function isThisAndFuture({ component }: Entry): boolean {
  return /;RANGE="?THISANDFUTURE"?[;:]/i.test(firstLine(component, 'RECURRENCE-ID')?.text ?? '');
}

/**
 * The changed occurrences whose rule is not that of their series. Some programs copy the rule of the series into every
 * changed occurrence, which says nothing; others write the second half of a series that was cut in two as such a change.
 */
export function withOwnRules(changes: Iterable<Entry>, masters: readonly Entry[]): ReadonlySet<Entry> {
  const known = new Set(masters.flatMap(({ component }) => ruleTextsOf(component)));
  const hasOwnRule = ({ component }: Entry): boolean => ruleTextsOf(component).some((one) => !known.has(one));
  return new Set([...changes].filter(hasOwnRule));
}
