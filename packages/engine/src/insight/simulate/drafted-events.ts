import type { PoolEvent } from '@team-booking/core/assignment';
import type { Host } from '@team-booking/core/availability';
import type { Interval } from '@team-booking/core/intervals';
import { parseInstant } from '@team-booking/core/iso';
import type { BookingTypeConfig } from '../../config/team-config.ts';
import { buffersFor } from '../../availability/timetable.ts';
import { timesOf } from './host-time.ts';

/** The hosts of a booking type as they are and under a draft, by id, in the form that core takes. */
export interface BothHosts {
  readonly present: ReadonlyMap<string, Host>;
  readonly draft: ReadonlyMap<string, Host>;
  /** Whose hours the draft changes. */
  readonly changed: ReadonlySet<string>;
}

/**
 * Events of a history with the hosts who would have been free under a draft. Whoever it adds is free within their hours unless they had
 * something else; whose hours it changes is free within the new ones if they were free, or if only the old ones stood in the way.
 * Everybody else is free as it was recorded.
 */
export function draftedEvents(events: readonly PoolEvent[], type: BookingTypeConfig, hosts: BothHosts): PoolEvent[] {
  const range = rangeOf(events);
  const added = [...hosts.draft.values()].filter(({ id }) => !hosts.present.has(id));
  const changed = [...hosts.draft.values()].filter(({ id }) => hosts.changed.has(id) && hosts.present.has(id));
  if (!range || added.length + changed.length === 0) return [...events];

  const buffers = buffersFor(type);
  const none = { bufferBefore: 0, bufferAfter: 0 };
  const news = added.map((host) => ({ id: host.id, can: timesOf(host, range, buffers) }));
  const others = changed.map((host) => ({
    id: host.id,
    works: timesOf({ ...host, busy: [] }, range, none),
    can: timesOf(host, range, buffers),
    could: timesOf(hosts.present.get(host.id)!, range, buffers),
  }));
  return events.map((event) => {
    const time = timeOf(event);
    if (!('free' in event) || !time) return event;
    const free = new Set(event.free);
    for (const { id, can } of news) if (can(time)) free.add(id);
    for (const { id, works, can, could } of others) {
      if (free.has(id) ? !works(time) : !(can(time) && !could(time))) free.delete(id);
      else free.add(id);
    }
    return { ...event, free: [...free] };
  });
}

function timeOf({ slot }: PoolEvent): Interval | null {
  return slot ? { start: parseInstant(slot.start), end: parseInstant(slot.end) } : null;
}

function rangeOf(events: readonly PoolEvent[]): Interval | null {
  const times = events.flatMap((event) => timeOf(event) ?? []);
  if (times.length === 0) return null;
  return {
    start: times.reduce((first, { start }) => Math.min(first, start), Infinity),
    end: times.reduce((last, { end }) => Math.max(last, end), -Infinity),
  };
}
