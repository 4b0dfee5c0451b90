import { explain, type HostClosure } from '@team-booking/core/explain';
import type { Interval } from '@team-booking/core/intervals';
import { MINUTE } from '@team-booking/core/time';
import type { BookingTypeConfig } from '../config/team-config.ts';
import { buffersFor, coreHost, type Timetable } from './timetable.ts';

/** What closes a time for a host. */
export type ClosedBy =
  | 'hours'
  | 'override'
  | 'time-off'
  | 'holiday'
  | 'busy'
  | 'gap'
  | 'limit'
  | 'calendar-unreadable'
  | 'our-booking';

/** Everything that closes a time for a host, each once; nothing if they are free. Notice and horizon do not count. */
export function closedBy(timetable: Timetable, type: BookingTypeConfig, { start, end }: Interval): ClosedBy[] {
  const { closed } = timetable;
  if (closed === 'inactive') return ['hours'];
  const host = coreHost(timetable);
  const { hosts } = explain({
    ...type.slot,
    ...buffersFor(type),
    start,
    duration: (end - start) / MINUTE,
    from: start,
    to: start + MINUTE,
    now: start,
    minNotice: 0,
    groups: [{ need: 1, hosts: [host.id] }],
    hosts: [host],
    ...(closed === 'calendar' && { closed: new Map([[host.id, 'calendar-unreadable']]) }),
  });
  return [...new Set(hosts[0]!.closedBy.flatMap((closure) => ruleOf(closure, timetable)))];
}

function ruleOf(closure: HostClosure, { host, bookings }: Timetable): ClosedBy[] {
  switch (closure.rule) {
    case 'switched-off':
    case 'outside-hours':
      return ['hours'];
    case 'override':
      return closure.dates.map((date) => {
        const override = host.overrides.find((one) => one.date === date);
        if (override?.holiday !== undefined) return 'holiday';
        return override?.hours.length === 0 ? 'time-off' : 'override';
      });
    case 'busy':
      return [closure.index < bookings.length ? 'our-booking' : 'busy'];
    case 'buffer':
      return ['gap'];
    case 'limit':
    case 'calendar-unreadable':
      return [closure.rule];
  }
}
