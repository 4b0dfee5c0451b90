import { blocksTime } from './blocks-time.ts';
import { firstLine, type Component } from './content-lines.ts';
import { instantOf, momentOf, SLACK, startOf, timingOf, type Moment, type Start, type Timing } from './event.ts';
import { exclusionsOf, Exceptions, startMeant } from './exceptions.ts';
import type { Stretch } from '../intervals.ts';
import type { Meter } from '../limits.ts';
import type { Place } from '../problem.ts';
import { isOutside } from './outside.ts';
import { parseProperty, type ContentLine } from './property.ts';
import { repetitionsOf } from './repetitions.ts';
import { rulesOf, startsOf } from './starts.ts';
import type { Entry, Series } from './series.ts';
import type { TimeZones } from './time-zones.ts';
import { latestVersions } from './versions.ts';

/** What all events of one reading share. */
export interface Reading {
  /** Epoch milliseconds. */
  readonly window: Stretch;
  readonly hostEmail: string | undefined;
  readonly meter: Meter;
  zonesOf(calendar: Component): TimeZones;
}

/** A changed occurrence: it replaces the one it names, and with `onwards` also shifts all that follow. */
interface Change {
  readonly named: Moment;
  readonly onwards: boolean;
  readonly busy: boolean;
  /** Only of busy ones: when something free takes place does not matter, and may be unreadable. */
  readonly timing: Timing | undefined;
}

/** The time that a series takes within the window. Not sorted; stretches may reach over the window's edges. */
export function busyTimesOf(series: Series, reading: Reading): Stretch[] {
  const { uid } = series;
  const { window, meter } = reading;
  const touching = new Set([...series.masters, ...series.changes].filter(touches(window)));
  if (touching.size === 0) return [];
  for (const { component } of touching) meter.event({ uid, line: component.line });

  const latest = latestMasters(series, reading);
  const changes = latestChanges(series, latest, reading);
  // What is changed may be moved into the window, or says how long its changes take.
  const masters = changes.length > 0 ? latest : latest.filter((entry) => touching.has(entry));
  const busyMasters = masters.filter((entry) => isBusy(entry, reading));
  const first = busyMasters[0];
  const ifUnsaid = first && timingOf(first.component, reading.zonesOf(first.calendar), uid);

  const busyChanges = changes.filter((entry) => isBusy(entry, reading));
  const repeating = repeatingAnew(busyChanges, masters);
  const changed = changes.map((entry) => changeOf(entry, uid, reading, repeating.has(entry), ifUnsaid));
  // With a free series, changes to its later occurrences still need its dates.
  const expanded = changed.some(({ busy, onwards }) => busy && onwards) ? masters : busyMasters;

  const found = changed.flatMap(({ timing }) => (timing ? within(window, timing, [{ wall: timing.start.wall }]) : []));
  for (const entry of [...expanded, ...repeating]) {
    const { component, calendar } = entry;
    const timing = timingOf(component, reading.zonesOf(calendar), uid, repeating.has(entry) ? ifUnsaid : undefined);
    for (const stretch of occurrencesOf(entry, timing, changed, uid, reading)) found.push(stretch);
  }
  meter.occurrences(found.length, { uid });
  return found;
}

/** Most of a long kept calendar is past, and need not be understood. */
function touches(window: Stretch): (entry: Entry) => boolean {
  return ({ component }) => isOnwards(firstLine(component, 'RECURRENCE-ID')) || !isOutside(component, window);
}

function latestMasters({ uid, masters }: Series, reading: Reading): readonly Entry[] {
  return latestVersions(masters, ({ component, calendar }) => {
    const start = startOf(component, reading.zonesOf(calendar), uid);
    const begins = start.value.kind === 'date' ? `day ${start.wall}` : instantOf(start);
    return [begins, ...repetitionsOf(component)].join('\n');
  });
}

/** The same occurrence may be named as an instant, by a clock, or by a day. */
function latestChanges({ uid, changes }: Series, masters: readonly Entry[], reading: Reading): readonly Entry[] {
  const master = masters[0];
  return latestVersions(changes, (entry) => {
    const zones = reading.zonesOf(entry.calendar);
    const { named, onwards } = namedBy(entry, zones, uid);
    const start = master
      ? startMeant(named, timingOf(master.component, reading.zonesOf(master.calendar), uid), zones)
      : instantOf(named);
    return `${start} ${onwards}`;
  });
}

/**
 * The changed occurrences that repeat in another way than their series. Some programs copy the rule of the series into
 * every changed occurrence, which says nothing; others so write the second half of a series that was cut in two.
 */
function repeatingAnew(changes: readonly Entry[], masters: readonly Entry[]): ReadonlySet<Entry> {
  const known = new Set(masters.flatMap(({ component }) => repetitionsOf(component)));
  return new Set(
    changes.filter(({ component }) => repetitionsOf(component).some((repetition) => !known.has(repetition))),
  );
}

function occurrencesOf(
  entry: Entry,
  timing: Timing,
  changes: readonly Change[],
  uid: string | undefined,
  reading: Reading,
): Stretch[] {
  const { component } = entry;
  const zones = reading.zonesOf(entry.calendar);
  const { window, meter } = reading;

  const shifts = changes.filter(({ onwards }) => onwards);
  const reach = shifts
    .map(({ named, timing: to }) => (to ? Math.abs(to.start.wall - named.wall) + to.atMost : 0))
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
  for (const { named } of changes) exceptions.add(named);
  const left = starts.filter(({ wall }) => !exceptions.has(wall));
  if (shifts.length === 0) return within(window, timing, left);

  const eras = shifts
    .map((change) => ({ from: startMeant(change.named, timing, zones), timing: change.timing }))
    .sort((a, b) => a.from - b.from);
  meter.step(left.length * eras.length, place);
  const masterBusy = isBusy(entry, reading);
  return left.flatMap((start) => {
    const era = eras.findLast(({ from }) => from <= start.wall);
    if (!era) return masterBusy ? within(window, timing, [start]) : [];
    return era.timing ? within(window, era.timing, [{ wall: shifted(start.wall, era.from, timing, era.timing) }]) : [];
  });
}

/** A start moved as THISANDFUTURE moved the occurrence it names, by the clock of the changed event. */
function shifted(wall: number, from: number, series: Timing, change: Timing): number {
  const clock = (reading: number): number => change.start.zone.wallOf(series.start.zone.instantOf(reading));
  return clock(wall) + change.start.wall - clock(from);
}

function changeOf(
  entry: Entry,
  uid: string | undefined,
  reading: Reading,
  repeats: boolean,
  ifUnsaid: Timing | undefined,
): Change {
  const zones = reading.zonesOf(entry.calendar);
  const busy = isBusy(entry, reading);
  const { named, onwards } = namedBy(entry, zones, uid);
  return {
    named,
    // What repeats by itself shifts nothing: it stands for the occurrences that follow.
    onwards: onwards && !repeats,
    busy,
    timing: busy ? timingOf(entry.component, zones, uid, ifUnsaid) : undefined,
  };
}

function namedBy({ component }: Entry, zones: TimeZones, uid: string | undefined): Pick<Change, 'named' | 'onwards'> {
  const line = firstLine(component, 'RECURRENCE-ID');
  if (!line) throw new TypeError('a change names its occurrence');
  return { named: momentOf(parseProperty(line, uid), zones, { uid, line: line.line }), onwards: isOnwards(line) };
}

function isOnwards(line: ContentLine | undefined): boolean {
  return line !== undefined && /;RANGE="?THISANDFUTURE"?[;:]/i.test(line.text);
}

function isBusy({ component, cancelled }: Entry, { hostEmail }: Reading): boolean {
  return !cancelled && blocksTime(component, hostEmail);
}

/** Those of the occurrences that touch the window. Zones are asked only where the clock alone cannot tell. */
function within(window: Stretch, timing: Timing, starts: readonly Start[]): Stretch[] {
  return starts
    .filter(({ wall, atMost = timing.atMost }) => wall - SLACK < window.end && wall + atMost + SLACK > window.start)
    .map(({ wall, endOf = timing.endOf }) => ({ start: timing.start.zone.instantOf(wall), end: endOf(wall) }))
    .filter(({ start, end }) => start < window.end && end > window.start);
}
