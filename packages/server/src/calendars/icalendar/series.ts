import { allLines, firstLine, parseProperty, textOf, type Component } from './content-lines.ts';
import { quoted, CalendarUnreadable } from '../problem.ts';

/** All components of one event: usually a single one, for a series also its changed occurrences. */
export interface Series {
  readonly uid: string | undefined;
  readonly masters: readonly Entry[];
  readonly changes: readonly Entry[];
}

/** A VEVENT and the VCALENDAR it stands in. */
export interface Entry {
  readonly component: Component;
  readonly calendar: Component;
}

/**
 * Groups events by UID, in any order and across VCALENDARs. Of several versions of the same event only the
 * highest SEQUENCE counts; equal ones all count, because some programs reuse a UID for different events.
 * An event without a UID is a group of its own.
 */
export function seriesOf(entries: Iterable<Entry>): Series[] {
  const byUid = Map.groupBy(entries, ({ component }) => textOf(component, 'UID') || undefined);
  const alone = byUid.get(undefined) ?? [];
  byUid.delete(undefined);
  return [
    ...Array.from(byUid, ([uid, group]) => split(uid, group)),
    ...alone.map((entry) => split(undefined, [entry])),
  ];
}

function split(uid: string | undefined, entries: readonly Entry[]): Series {
  const changes = Map.groupBy(entries, (entry) => occurrenceNamed(entry.component, uid));
  const masters = changes.get(undefined) ?? [];
  changes.delete(undefined);
  return { uid, masters: latest(masters), changes: [...changes.values()].flatMap(latest) };
}

function occurrenceNamed(component: Component, uid: string | undefined): string | undefined {
  const line = firstLine(component, 'RECURRENCE-ID');
  if (!line) return undefined;
  const { value, params } = parseProperty(line, uid);
  return `${value};${params['tzid'] ?? ''};${params['range'] ?? ''}`;
}

function latest(versions: readonly Entry[]): Entry[] {
  const highest = versions.map(sequenceOf).reduce((a, b) => Math.max(a, b), -Infinity);
  return versions.filter((version) => sequenceOf(version) === highest);
}

function sequenceOf({ component }: Entry): number {
  const sequence = Number.parseInt(textOf(component, 'SEQUENCE') ?? '0', 10);
  return Number.isFinite(sequence) ? sequence : 0;
}

/** @throws CalendarUnreadable when a changed occurrence repeats by itself, which has no agreed meaning */
export function refuseRepeatingChange(component: Component, uid: string | undefined): void {
  const rule = allLines(component, 'RRULE')[0];
  if (rule) {
    throw new CalendarUnreadable(
      'unreadable-recurrence',
      `A changed occurrence repeats by itself: ${quoted(rule.text)}`,
      {
        uid,
        line: rule.line,
      },
    );
  }
}
