import { problem, type Availability } from '@team-booking/contract';
import { freeHosts, freeTime } from '@team-booking/core/availability';
import { formatInstant, parseInstant } from '@team-booking/core/iso';
import { canSeat, isOnGrid, slotsFromFree } from '@team-booking/core/slots';
import { MINUTE } from '@team-booking/core/time';
import { BackendError } from '../backend-error.ts';
import type { AvailabilityQuery, Outcome } from '../backend.ts';
import { no, type MemoryStore } from './memory-store.ts';

/** Free time of the hosts or, where they are withheld, starts. */
export function availabilityOf(store: MemoryStore, query: AvailabilityQuery): Availability {
  const { type, buffers, now } = store;
  const route = store.routes.get(query.route ?? '');
  if (type.routing && !query.booking && !route) {
    const detail = 'Answer the questions first.';
    throw new BackendError('refused', detail, problem('invalid', detail, [{ pointer: '/route', detail }]));
  }
  const moved = query.booking && store.find(query.booking);
  const same = moved && type.policy.sameHost && !query.anyone ? moved.hosts.map(({ id }) => id) : null;
  const to = Math.min(Date.parse(query.to), now() + type.window.horizon * MINUTE + MINUTE);
  const answer = { from: query.from, to: query.from, asOf: formatInstant(now()), revision: type.revision };
  if (to <= Date.parse(query.from)) return { ...answer, hosts: [] };
  const free = freeTime({
    from: parseInstant(query.from),
    to,
    now: now(),
    minNotice: type.window.minNotice,
    shortest: Math.min(...type.durations),
    longest: Math.max(...type.durations),
    ...buffers,
    hosts: store
      .hosts(moved?.id)
      .filter(({ id }) => (query.host ?? id) === id && (same ?? route?.hosts ?? [id]).includes(id)),
  });
  if (!type.capabilities.includes('starts')) {
    const hosts = free.hosts.map(({ id, free: minutes }) => ({ id, free: [...minutes] }));
    return { ...answer, to: formatInstant(free.to), hosts };
  }
  const { duration } = query;
  if (!duration) throw new BackendError('refused', 'Name the duration.');
  const { starts } = slotsFromFree({ ...free, duration, slot: type.slot, groups: type.groups });
  const minutes = [...starts].map((start) => (start - free.from) / MINUTE);
  return { ...answer, to: formatInstant(free.to), starts: minutes.flatMap((minute) => [minute, minute + 1]) };
}

/** What is wrong with a slot, whoever is free; `null` if nothing is. */
export function wrongSlot(
  { type, now }: MemoryStore,
  start: number,
  duration: number,
): Exclude<Outcome, { ok: true }> | null {
  const bad = (pointer: string, detail: string) =>
    no('invalid', 'invalid', `The time ${detail}.`, [{ pointer, detail }]);
  if (!type.durations.includes(duration)) return bad('/duration', 'is not one of the durations');
  if (!isOnGrid(start, type.slot)) return bad('/start', 'is not on the grid');
  if (start < now() + type.window.minNotice * MINUTE) return bad('/start', 'is too soon');
  if (start > now() + type.window.horizon * MINUTE) return bad('/start', 'is too far ahead');
  return null;
}

/** Hosts for a slot: of the free ones in their order, no more than the groups need; `null` if they cannot be filled. */
export function seat(
  store: MemoryStore,
  start: number,
  duration: number,
  host?: string,
  except?: string,
  only?: readonly string[],
): string[] | null {
  const { type, buffers } = store;
  const hosts = store.hosts(except).filter(({ id }) => only?.includes(id) ?? true);
  const free = freeHosts({ start, duration, ...buffers, hosts });
  if (!canSeat(type.groups, free) || (host && !free.includes(host))) return null;
  const seated = new Set(free);
  for (const id of [...free].reverse()) {
    seated.delete(id);
    if (id === host || !canSeat(type.groups, seated)) seated.add(id);
  }
  return [...seated];
}
