import type { Host, Window } from '../src/availability/host.ts';
import type { Group } from '../src/slots/seating.ts';
import type { Slot, SlotQuery } from '../src/slots/slot-query.ts';

// The rules of availability once more, as slow and as literal as possible: every minute is asked, and every conversion
// is Temporal's. Shares no code with what it checks.

const MINUTE = 60_000;

export function slotsMinuteByMinute(query: SlotQuery): Slot[] {
  const { from, to } = query;
  const earliest = query.now + query.minNotice * MINUTE;
  const end = to + query.duration * MINUTE;
  const working = new Map(query.hosts.map((host) => [host.id, workingMinutes(host, from, end)]));
  const grouped = new Set(query.groups.flatMap(({ hosts }) => hosts));
  const slots: Slot[] = [];
  for (let t = Math.ceil(from / MINUTE) * MINUTE; t < to; t += MINUTE) {
    if (t < earliest || !onGrid(t, query)) continue;
    const free = query.hosts.filter((host) => {
      for (let minute = t; minute < t + query.duration * MINUTE; minute += MINUTE) {
        if (!working.get(host.id)!.has(minute)) return false;
      }
      if (host.noStart?.some((bar) => bar.start <= t && t < bar.end)) return false;
      return !host.busy.some(
        ({ start, end }) =>
          start < end &&
          start - query.bufferAfter * MINUTE < t + query.duration * MINUTE &&
          t < end + query.bufferBefore * MINUTE,
      );
    });
    const ids = free.map(({ id }) => id);
    if (!fills(query.groups, ids)) continue;
    slots.push({
      start: t,
      hosts: ids.filter((id) => grouped.has(id)).sort(),
    });
  }
  return slots;
}

function onGrid(t: number, { timeZone, step, offset }: SlotQuery): boolean {
  const { hour, minute, second } = Temporal.Instant.fromEpochMilliseconds(t).toZonedDateTimeISO(timeZone);
  return second === 0 && (hour * 60 + minute - offset) % step === 0;
}

function workingMinutes({ timeZone, hours, overrides }: Host, from: number, to: number): Set<number> {
  const minutes = new Set<number>();
  const first = Temporal.Instant.fromEpochMilliseconds(from)
    .toZonedDateTimeISO('UTC')
    .toPlainDate()
    .subtract({ days: 4 });
  const last = Temporal.Instant.fromEpochMilliseconds(to).toZonedDateTimeISO('UTC').toPlainDate().add({ days: 4 });
  for (let date = first; Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) {
    const override = overrides.find((entry) => date.equals(entry.date));
    const windows: readonly Window[] = override?.hours ?? hours.filter(({ days }) => days.includes(date.dayOfWeek));
    const instant = (day: Temporal.PlainDate, time: string): number =>
      (time === '24:00' ? day.add({ days: 1 }).toPlainDateTime() : day.toPlainDateTime(time)).toZonedDateTime(
        timeZone,
        {
          disambiguation: 'compatible',
        },
      ).epochMilliseconds;
    for (const { start, end } of windows) {
      const stop = instant(end > start ? date : date.add({ days: 1 }), end);
      for (let t = instant(date, start); t < stop; t += MINUTE) minutes.add(t);
    }
  }
  return minutes;
}

/** Tries every way to fill one group after the other. */
export function fills<Id>(
  groups: readonly { need: Group['need']; hosts: readonly Id[] }[],
  free: readonly Id[],
): boolean {
  const [group, ...others] = groups;
  if (!group) return true;
  const seats = group.need === 'all' ? group.hosts.length : group.need;
  const choose = (taken: Id[], rest: readonly Id[]): boolean => {
    if (taken.length === seats) {
      return fills(
        others,
        free.filter((id) => !taken.includes(id)),
      );
    }
    return rest.some((id, i) => choose([...taken, id], rest.slice(i + 1)));
  };
  return choose(
    [],
    group.hosts.filter((id) => free.includes(id)),
  );
}
