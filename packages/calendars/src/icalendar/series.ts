import { textOf, type Component } from './content-lines.ts';

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
  /** The METHOD of the calendar is CANCEL. */
  readonly cancelled: boolean;
}

/** All components of that name directly inside a calendar. */
export function entriesOf(calendars: readonly Component[], name: string): Entry[] {
  return calendars.flatMap((calendar) => {
    const cancelled = textOf(calendar, 'METHOD')?.toUpperCase() === 'CANCEL';
    return calendar.components
      .filter((component) => component.name === name)
      .map((component) => ({ component, calendar, cancelled }));
  });
}

/** Groups events by UID, in any order and across VCALENDARs. An event without a UID is a group of its own. */
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
  const isChange = ({ component }: Entry): boolean => component.lines.some(({ name }) => name === 'RECURRENCE-ID');
  const { masters = [], changes = [] } = Object.groupBy(entries, (entry) => (isChange(entry) ? 'changes' : 'masters'));
  return { uid, masters, changes };
}
