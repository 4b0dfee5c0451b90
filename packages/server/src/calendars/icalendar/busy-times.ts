import type { Interval } from '@team-booking/core/intervals';
import { blocksTime } from './blocks-time.ts';
import { firstLine, parseProperty, textOf, type Component } from './content-lines.ts';
import { momentOf, SLACK, timingOf, type Moment, type Start, type Timing } from './event.ts';
import { exclusionsOf, Exceptions, startMeant } from './exceptions.ts';
import type { Meter } from '../limits.ts';
import type { Place } from '../problem.ts';
import { startsOf } from './starts.ts';
import { refuseRepeatingChange, type Entry, type Series } from './series.ts';
import type { TimeZones } from './time-zones.ts';

/** What all events of one reading share. */
export interface Reading {
  /** Epoch milliseconds. */
  readonly window: Interval;
  readonly hostEmail: string | undefined;
  readonly meter: Meter;
  zonesOf(calendar: Component): TimeZones;
}

/** A changed occurrence: it replaces the one it names; with `onwards` (THISANDFUTURE) it also shifts all later ones. */
interface Change {
  readonly named: Moment;
  readonly onwards: boolean;
  readonly busy: boolean;
  /** Only of busy changes: the time of a free one does not matter and may be unreadable. */
  readonly timing: Timing | undefined;
}

/** The busy time of a series within the window. Unsorted; intervals may reach over the window's edges. */
export function busyTimesOf(series: Series, reading: Reading): Interval[] {
  const { uid, masters, changes } = series;
  const { window, meter } = reading;
  const busyMasters = masters.filter((entry) => isBusy(entry, reading));
  const first = busyMasters[0];
  const ifUnsaid = first && timingOf(first.component, reading.zonesOf(first.calendar), uid);
  const changed = changes.map((entry) => changeOf(entry, uid, reading, ifUnsaid));

  // THISANDFUTURE changes need the dates of the series even if the series itself is free.
  const expanded = changed.some(({ busy, onwards }) => busy && onwards) ? masters : busyMasters;
  const found = [
    ...changed.flatMap(({ timing }) => (timing ? within(window, timing, [{ wall: timing.start.wall }]) : [])),
    ...expanded.flatMap((entry) => occurrencesOf(entry, changed, uid, reading)),
  ];
  meter.count(found.length, { uid });
  return found;
}

function occurrencesOf(
  entry: Entry,
  changes: readonly Change[],
  uid: string | undefined,
  reading: Reading,
): Interval[] {
  const { component } = entry;
  const zones = reading.zonesOf(entry.calendar);
  const timing = timingOf(component, zones, uid);
  const { window, meter } = reading;

  const shifts = changes.filter(({ onwards }) => onwards);
  const reach = Math.max(
    0,
    ...shifts.map(({ named, timing: to }) => (to ? Math.abs(to.start.wall - named.wall) + to.atMost : 0)),
  );
  const place: Place = { uid, line: component.line };
  const starts = startsOf(component, timing, zones, {
    from: window.start - timing.atMost - reach - SLACK,
    to: window.end + reach + SLACK,
    steps: meter.limits.steps,
    uid,
  });
  meter.check(starts.length, place);
  if (starts.length === 0) return [];

  const exceptions = new Exceptions(timing, zones, starts);
  for (const moment of [...exclusionsOf(component, zones, uid), ...changes.map(({ named }) => named)])
    exceptions.add(moment);
  const left = starts.filter(({ wall }) => !exceptions.has(wall));
  if (shifts.length === 0) return within(window, timing, left);

  const eras = shifts
    .map((change) => ({ from: startMeant(change.named, timing, zones), timing: change.timing }))
    .sort((a, b) => a.from - b.from);
  const masterBusy = isBusy(entry, reading);
  return left.flatMap((start) => {
    const era = eras.findLast(({ from }) => from <= start.wall);
    if (!era) return masterBusy ? within(window, timing, [start]) : [];
    return era.timing ? within(window, era.timing, [{ wall: shifted(start.wall, era.from, timing, era.timing) }]) : [];
  });
}

/** A start shifted as THISANDFUTURE shifted the occurrence it names, in the zone of the changed event. */
function shifted(wall: number, from: number, series: Timing, change: Timing): number {
  const clock = (reading: number): number => change.start.zone.wallOf(series.start.zone.instantOf(reading));
  return clock(wall) + change.start.wall - clock(from);
}

function changeOf(entry: Entry, uid: string | undefined, reading: Reading, ifUnsaid: Timing | undefined): Change {
  const { component } = entry;
  const zones = reading.zonesOf(entry.calendar);
  const line = firstLine(component, 'RECURRENCE-ID');
  if (!line) throw new TypeError('a change names its occurrence');
  const property = parseProperty(line, uid);
  const busy = isBusy(entry, reading);
  if (busy) refuseRepeatingChange(component, uid);
  return {
    named: momentOf(property, zones, { uid, line: line.line }),
    onwards: property.params['range']?.toUpperCase() === 'THISANDFUTURE',
    busy,
    timing: busy ? timingOf(component, zones, uid, ifUnsaid) : undefined,
  };
}

function isBusy({ component, calendar }: Entry, { hostEmail }: Reading): boolean {
  return textOf(calendar, 'METHOD')?.toUpperCase() !== 'CANCEL' && blocksTime(component, hostEmail);
}

/** The occurrences that overlap the window. Converts to instants only where wall clocks cannot decide. */
function within(window: Interval, timing: Timing, starts: readonly Start[]): Interval[] {
  return starts
    .filter(({ wall, atMost = timing.atMost }) => wall - SLACK < window.end && wall + atMost + SLACK > window.start)
    .map(({ wall, endOf = timing.endOf }) => ({ start: timing.start.zone.instantOf(wall), end: endOf(wall) }))
    .filter(({ start, end }) => start < window.end && end > window.start);
}
