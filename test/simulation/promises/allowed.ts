import type { BookingRow, BookingTypeConfig, HostConfig, LimitsConfig, TeamConfig } from '@team-booking/engine';
import { DAY, MINUTE } from '@team-booking/core/time';
import type { Calendars } from '../world/calendars.ts';
import type { Fact } from '../world/known.ts';
import { holds } from './broken.ts';

/** A booking that has been given its time in this burst. */
export interface Placed {
  readonly row: BookingRow;
  /** Those of its hosts who had to be free. */
  readonly hosts: readonly string[];
  /** Whether it was given its time, too, and not only these hosts. */
  readonly isTimed: boolean;
}

export interface Surroundings {
  /** Every configuration that may have been in force. */
  readonly configs: readonly TeamConfig[];
  readonly calendars: Calendars;
  /** All bookings that take time, as they are after the burst. */
  readonly live: readonly Fact[];
  readonly earliest: number;
  readonly latest: number;
  /** Hosts who were given bookings by hand in this burst: they may have more than their limit. */
  readonly givenByHand: ReadonlySet<string>;
  /** Whether bookings that were given by hand in this burst may have come later. */
  readonly isPast: boolean;
}

/** That a time and hosts were allowed, by rules that are written down here once more, in terms of Temporal. */
export function checkAllowed(placed: Placed, around: Surroundings): void {
  const reasons = around.configs.map((config) => whyNot(placed, config, around));
  holds(reasons.includes(null), 'hosts are booked only when they may be', () => {
    const { id, start, hosts } = placed.row.state;
    return `${id} (${placed.row.type}, ${new Date(start).toISOString()}, ${hosts.join(', ')}): ${reasons.join('; ')}`;
  });
}

function whyNot(placed: Placed, { bookingTypes, hosts }: TeamConfig, around: Surroundings): string | null {
  const { row } = placed;
  const type = bookingTypes.find(({ id }) => id === row.type);
  if (!type) return 'there is no such type';
  const time = placed.isTimed ? wrongTime(row, type, around) : null;
  if (time !== null) return time;
  for (const id of placed.hosts) {
    const host = hosts.find((one) => one.id === id);
    const reason = host ? whyNotFree(row, type, host, around) : 'no such host';
    if (reason !== null) return `${id}: ${reason}`;
  }
  return null;
}

/** Why a type cannot be booked then, whoever is free; `null` if it can. */
export function wrongTime(
  { state }: Pick<BookingRow, 'state'>,
  type: BookingTypeConfig,
  around: Surroundings,
): string | null {
  const { slot, window, limits } = type;
  const local = zoned(state.start, slot.timeZone);
  if ((local.hour * 60 + local.minute) % slot.step !== slot.offset || local.second !== 0) return 'not on the grid';
  if (state.start < around.earliest + window.minNotice * MINUTE) return 'within the notice';
  if (state.start >= around.latest + window.horizon * MINUTE) return 'beyond the horizon';
  return beyond(
    limits,
    state.start,
    slot.timeZone,
    around.live.filter((fact) => fact.row.type === type.id && counts(fact, around)),
  );
}

/** Why a host cannot take a booking; `null` if they can. The booking is one of the live ones. */
export function whyNotFree(
  row: Pick<BookingRow, 'state'>,
  type: BookingTypeConfig,
  host: HostConfig,
  around: Surroundings,
): string | null {
  const { start, end, id } = row.state;
  if (!host.active) return 'inactive';
  if (!worksAt(host, start, end)) return 'does not work then';
  if (around.calendars.isFailing(host.id)) return 'their calendar cannot be read';
  const [from, to] = [start - type.buffers.before * MINUTE, end + type.buffers.after * MINUTE];
  if (around.calendars.busy(host.id).some((busy) => busy.start < to && from < busy.end)) return 'busy';
  const own = around.live.filter((fact) => fact.row.state.hosts.includes(host.id) && counts(fact, around));
  for (const { row: other, buffers, byHand } of own) {
    if (other.state.id === id || (around.isPast && byHand.has(host.id)) || buffers === null) continue;
    const before = Math.max(buffers.after, type.buffers.before) * MINUTE;
    const after = Math.max(buffers.before, type.buffers.after) * MINUTE;
    if (other.state.start < end + after && start < other.state.end + before) return `too near to ${other.state.id}`;
  }
  if (around.givenByHand.has(host.id)) return null;
  return beyond(host.limits, start, type.slot.timeZone, own);
}

/** A waiting booking whose time may be over by one of the clocks need not count. */
function counts({ row: { state } }: Fact, { latest }: Surroundings): boolean {
  const waits = state.status === 'awaiting-approval' || state.status === 'awaiting-payment';
  return !waits || state.expiresAt > latest;
}

function worksAt({ hours, timeZone }: HostConfig, start: number, end: number): boolean {
  const date = zoned(start, timeZone).toPlainDate();
  return hours.some((window) => {
    if (!window.days.includes(date.dayOfWeek)) return false;
    const at = (plainTime: string) => date.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
    return at(window.start) <= start && end <= at(window.end);
  });
}

function beyond(
  { perDay, perWeek, perMonth }: LimitsConfig,
  start: number,
  zone: string,
  counted: readonly Fact[],
): string | null {
  const periods = [
    [perDay, 'day', (date: Temporal.PlainDate) => date.toString()],
    [perWeek, 'week', (date: Temporal.PlainDate) => `${date.yearOfWeek} ${date.weekOfYear}`],
    [perMonth, 'month', (date: Temporal.PlainDate) => date.toPlainYearMonth().toString()],
  ] as const;
  for (const [max, name, of] of periods) {
    if (max === null) continue;
    const period = of(zoned(start, zone).toPlainDate());
    // A month is the longest period there is.
    const near = counted.filter(({ row }) => Math.abs(row.state.start - start) < 32 * DAY);
    const count = near.filter(({ row }) => of(zoned(row.state.start, zone).toPlainDate()) === period).length;
    if (count > max) return `${count} bookings in a ${name}, where ${max} are allowed`;
  }
  return null;
}

function zoned(instant: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
}
