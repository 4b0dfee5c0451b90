import type { Closure } from '@team-booking/contract/team';
import type { HostClosure } from '@team-booking/core/explain';
import type { Interval } from '@team-booking/core/intervals';
import { formatInstant } from '@team-booking/core/iso';
import { dateOf } from '@team-booking/core/time';
import type { DateOverride } from '../../config/team-config.ts';
import type { Timetable } from '../../availability/timetable.ts';
import { changeOf } from './closing-rules.ts';

/** Whose closures are told, and how much of them. */
export interface HostAsked {
  readonly type: string;
  readonly timetable: Timetable;
  /** Ids of bookings that may be named; of others it is told only that there is one. */
  readonly named: ReadonlySet<string>;
}

/** What of a host closes a time, in the words of the contract. */
export function closuresOf(asked: HostAsked, slot: Interval, found: readonly HostClosure[]): Closure[] {
  const { timetable, type } = asked;
  const host = timetable.host.id;
  // Without hours, nothing else of theirs matters.
  if (timetable.closed === 'inactive') {
    return [{ rule: 'hours', change: changeOf('hours', { type, host, isInactive: true }) }];
  }
  if (timetable.closed === 'calendar') {
    return [{ rule: 'calendar-unreadable', change: changeOf('calendar-unreadable', { type, host }) }];
  }
  return found.flatMap((closure) => closureOf(asked, slot, closure));
}

function closureOf({ type, timetable, named }: HostAsked, slot: Interval, closure: HostClosure): Closure[] {
  const host = timetable.host.id;
  switch (closure.rule) {
    case 'outside-hours':
      return [{ rule: 'hours', change: changeOf('hours', { type, host }) }];
    case 'override': {
      const { overrides, timeZone } = timetable.host;
      // The night of the date before is looked at, too; mostly it does not matter.
      const own = [dateOf(slot.start, timeZone), dateOf(slot.end - 1, timeZone)];
      const onThem = closure.dates.filter((date) => own.includes(date));
      const dates = onThem.length > 0 ? onThem : closure.dates;
      const rule = ruleOf(overrides.filter(({ date }) => dates.includes(date)));
      return [{ rule, dates: [...dates], change: changeOf(rule, { type, host }) }];
    }
    case 'busy':
    case 'buffer': {
      const booked = timetable.bookings[closure.index];
      const rule =
        closure.rule === 'buffer' || (booked && !overlap(booked.taken, slot)) ? 'gap' : booked ? 'our-booking' : 'busy';
      const booking = booked && named.has(booked.booking) ? booked.booking : undefined;
      const change = changeOf(rule, { type, host, booking });
      return [
        { rule, ...writtenTime(booked?.taken ?? closure.busy), ...(booking !== undefined && { booking }), change },
      ];
    }
    case 'limit': {
      const bar = timetable.bars.find(
        ({ start, end }) => start === closure.noStart.start && end === closure.noStart.end,
      );
      const change = changeOf('limit', { type, host, limitOf: bar?.limitOf ?? 'type' });
      return [{ rule: 'limit', ...writtenTime(closure.noStart), change }];
    }
    // They are closed before anything else is looked at.
    case 'switched-off':
    case 'calendar-unreadable':
      return [];
  }
}

/** What overrides are to people: a holiday of the team, a day off, or other hours. */
export function ruleOf(overrides: readonly DateOverride[]): 'holiday' | 'time-off' | 'override' {
  if (overrides.some(({ holiday }) => holiday !== undefined)) return 'holiday';
  return overrides.some(({ hours }) => hours.length === 0) ? 'time-off' : 'override';
}

function overlap(one: Interval, other: Interval): boolean {
  return one.start < other.end && other.start < one.end;
}

/** An interval in the contract's form. */
function writtenTime({ start, end }: Interval): { readonly from: string; readonly to: string } {
  return { from: formatInstant(start), to: formatInstant(end) };
}
