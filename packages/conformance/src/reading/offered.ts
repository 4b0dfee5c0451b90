import type { Availability, BookingType } from '@team-booking/contract';
import { canBeSeated } from './seating.ts';
import { minuteOfDay } from './wall-clock.ts';

const MINUTE = 60_000;

/** A slot that a visitor would be offered. */
export interface OfferedSlot {
  /** `2026-06-16T09:30:00Z` */
  readonly start: string;
  /** Sorted ids of the hosts who can take it; `null` from a backend with capability `starts`. */
  readonly hosts: readonly string[] | null;
}

/** The slots that a client offers for an answer, computed as the contract describes. */
export function offeredSlots(type: BookingType, availability: Availability, duration: number): OfferedSlot[] {
  const from = Date.parse(availability.from);
  const end = (Date.parse(availability.to) - from) / MINUTE;
  if (availability.starts) return [...minutesIn(availability.starts, end)].map((at) => slot(from, at, null));

  const { step, offset, timeZone } = type.slot;
  const found: OfferedSlot[] = [];
  const hosts = availability.hosts ?? [];
  const candidates = new Set(hosts.flatMap(({ free }) => [...minutesIn(eroded(free, duration), end)]));
  for (const at of [...candidates].toSorted((a, b) => a - b)) {
    if ((minuteOfDay(timeZone, from + at * MINUTE) - offset) % step !== 0) continue;
    const free = hosts.filter((host) => canTake(host, at, duration)).map(({ id }) => id);
    if (canBeSeated(type.groups, new Set(free))) found.push(slot(from, at, free.toSorted()));
  }
  return found;
}

type HostTime = NonNullable<Availability['hosts']>[number];

function canTake({ free, noStart = [] }: HostTime, at: number, duration: number): boolean {
  const barred = pairs(noStart).some(([start, end]) => start <= at && at < end);
  return !barred && pairs(free).some(([start, end]) => start <= at && at + duration <= end);
}

/** Starts whose whole duration is free. */
function eroded(free: readonly number[], duration: number): number[] {
  return pairs(free).flatMap(([start, end]) => (end - duration >= start ? [start, end - duration + 1] : []));
}

function* minutesIn(list: readonly number[], limit: number): Generator<number> {
  for (const [start, end] of pairs(list)) {
    for (let at = start; at < Math.min(end, limit); at++) yield at;
  }
}

/** A list of starts and ends as pairs. */
function pairs(list: readonly number[]): [start: number, end: number][] {
  return list.flatMap((start, i): [number, number][] => (i % 2 === 0 ? [[start, list[i + 1] ?? start]] : []));
}

function slot(from: number, at: number, hosts: readonly string[] | null): OfferedSlot {
  return { start: new Date(from + at * MINUTE).toISOString().replace('.000Z', 'Z'), hosts };
}
