import type { Interval } from '@team-booking/core/intervals';
import { isThisAndFuture, recurrenceIdOf, withOwnRules, type Change } from './changes.ts';
import { SLACK, timingOf, type Start, type Timing } from './event.ts';
import { exclusionsOf, Exceptions, overriddenStart } from './exceptions.ts';
import type { Place } from '../problem.ts';
import { isOutside } from './outside.ts';
import { isBusy, type ReadingContext } from './reading-context.ts';
import { rulesOf, startsOf } from './starts.ts';
import type { Entry, Series } from './series.ts';
import { latestChanges, latestMasters } from './versions.ts';

/** The busy time of a series within the window. Unsorted; intervals may reach over the window's edges. */
export function busyTimesOf(series: Series, context: ReadingContext): Interval[] {
  const { uid } = series;
  const { window, meter } = context;
  const touching = new Set([...series.masters, ...series.changes].filter(touches(window)));
  if (touching.size === 0) return [];
  for (const { component } of touching) meter.event({ uid, line: component.line });

  const latest = latestMasters(series, context);
  const changes = latestChanges(series, latest, context);
  // A changed series may be shifted into the window, and its length is the default of its changes.
  const masters = changes.length > 0 ? latest : latest.filter((entry) => touching.has(entry));
  const busyMasters = masters.filter((entry) => isBusy(entry, context));
  const first = busyMasters[0];
  const fallback = first && timingOf(first.component, context.zonesOf(first.calendar), uid);

  const busyChanges = new Set(changes.filter((entry) => touching.has(entry) && isBusy(entry, context)));
  const repeating = withOwnRules(busyChanges, masters);
  const changed = changes.map((entry): Change => {
    const { component, calendar } = entry;
    const { recurrenceId, thisAndFuture } = recurrenceIdOf(entry, context, uid);
    const timing = busyChanges.has(entry) ? timingOf(component, context.zonesOf(calendar), uid, fallback) : undefined;
    // A change with its own rule shifts nothing: its rule gives the later occurrences.
    return { recurrenceId, thisAndFuture: thisAndFuture && !repeating.has(entry), timing };
  });
  // THISANDFUTURE changes need the dates of the series even if the series itself is free.
  const expanded = changed.some(({ timing, thisAndFuture }) => timing && thisAndFuture) ? masters : busyMasters;

  const found = changed.flatMap(({ timing }) => (timing ? within(window, timing, [{ wall: timing.start.wall }]) : []));
  for (const entry of [...expanded, ...repeating]) {
    const { component, calendar } = entry;
    const timing = timingOf(component, context.zonesOf(calendar), uid, repeating.has(entry) ? fallback : undefined);
    for (const interval of occurrencesOf(entry, timing, changed, uid, context)) found.push(interval);
  }
  meter.occurrences(found.length, { uid });
  return found;
}

function touches(window: Interval): (entry: Entry) => boolean {
  return (entry) => isThisAndFuture(entry) || !isOutside(entry.component, window);
}

function occurrencesOf(
  entry: Entry,
  timing: Timing,
  changes: readonly Change[],
  uid: string | undefined,
  context: ReadingContext,
): Interval[] {
  const { component } = entry;
  const zones = context.zonesOf(entry.calendar);
  const { window, meter } = context;

  const shifts = changes.filter(({ thisAndFuture }) => thisAndFuture);
  const reach = shifts
    .map(({ recurrenceId, timing: to }) => (to ? Math.abs(to.start.wall - recurrenceId.wall) + to.atMost : 0))
    .reduce((a, b) => Math.max(a, b), 0);
  const place: Place = { uid, line: component.line };
  const rules = rulesOf(component, 'RRULE', { meter, uid });
  const starts = startsOf(component, rules, timing, zones, {
    from: window.start - timing.atMost - reach - SLACK,
    to: window.end + reach + SLACK,
    meter,
    uid,
  });
  meter.step(1 + changes.length, place);
  if (starts.length === 0) return [];

  const exceptions = new Exceptions(timing, zones, starts);
  for (const moment of exclusionsOf(component, rules, zones, meter, uid)) exceptions.add(moment);
  for (const { recurrenceId } of changes) exceptions.add(recurrenceId);
  const left = starts.filter(({ wall }) => !exceptions.has(wall));
  if (shifts.length === 0) return within(window, timing, left);

  const eras = shifts
    .map((change) => ({ from: overriddenStart(change.recurrenceId, timing, zones), timing: change.timing }))
    .sort((a, b) => a.from - b.from);
  meter.step(left.length * eras.length, place);
  const masterBusy = isBusy(entry, context);
  return left.flatMap((start) => {
    const era = eras.findLast(({ from }) => from <= start.wall);
    if (!era) return masterBusy ? within(window, timing, [start]) : [];
    return era.timing ? within(window, era.timing, [{ wall: shifted(start.wall, era.from, timing, era.timing) }]) : [];
  });
}

/** A start shifted as THISANDFUTURE shifted the occurrence it names, in the zone of the changed event. */
function shifted(wall: number, from: number, series: Timing, change: Timing): number {
  const clock = (wallTime: number): number => change.start.zone.wallOf(series.start.zone.instantOf(wallTime));
  return clock(wall) + change.start.wall - clock(from);
}

/** The occurrences that overlap the window. Converts to instants only where wall clocks cannot decide. */
function within(window: Interval, timing: Timing, starts: readonly Start[]): Interval[] {
  return starts
    .filter(({ wall, atMost = timing.atMost }) => wall - SLACK < window.end && wall + atMost + SLACK > window.start)
    .map(({ wall, endOf = timing.endOf }) => ({ start: timing.start.zone.instantOf(wall), end: endOf(wall) }))
    .filter(({ start, end }) => start < window.end && end > window.start);
}
