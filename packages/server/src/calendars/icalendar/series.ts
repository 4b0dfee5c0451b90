import { textOf, type Component } from './content-lines.ts';

/** Everything a file says about one event: usually a single component, for a series also its changed occurrences. */
export interface Series {
  readonly uid: string | undefined;
  readonly masters: readonly Entry[];
  readonly changes: readonly Entry[];
}

/** A VEVENT and the VCALENDAR it stands in. */
export interface Entry {
  readonly component: Component;
  readonly calendar: Component;
  /** The calendar says by its METHOD that its events do not take place. */
  readonly cancelled: boolean;
}

/** All components of that name that stand directly in a calendar. */
export function entriesOf(calendars: readonly Component[], name: string): Entry[] {
  return calendars.flatMap((calendar) => {
    const cancelled = textOf(calendar, 'METHOD')?.toUpperCase() === 'CANCEL';
    return calendar.components
      .filter((component) => component.name === name)
      .map((component) => ({ component, calendar, cancelled }));
  });
}

/** Groups events by UID, whatever their order and across VCALENDARs. Events without a UID stand for themselves. */
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
