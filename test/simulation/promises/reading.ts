import type { BookingRow, OutboxRow, StoredRecord, StoreView, TakenTime, TeamConfig } from '@team-booking/engine';
import { DAY } from '@team-booking/core/time';
import { ALL_HOSTS } from '../world/team.ts';
import type { World } from '../world/world.ts';

/** What is stored after a burst of all that it may have touched. */
export interface Reading {
  readonly team: TeamConfig | null;
  readonly messages: readonly OutboxRow[];
  /** Bookings that the burst may have touched, with all their records. */
  readonly touched: ReadonlyMap<string, { readonly row: BookingRow | null; readonly records: readonly StoredRecord[] }>;
  /** Time that is taken in the days around the present. */
  readonly times: readonly TakenTime[];
}

/** How far around the present taken time is read, milliseconds. */
export const AROUND = { before: 2 * DAY, after: 20 * DAY } as const;

export async function readingOf(world: World, view: StoreView): Promise<Reading> {
  const { known, deeds, now } = world;
  const messages = await view.outbox(known.lastMessage);
  const touched = new Map<string, { row: BookingRow | null; records: readonly StoredRecord[] }>();
  const told = deeds.flatMap(({ booking, outcome }) => [
    booking,
    outcome.kind === 'answered' ? outcome.booking.id : null,
  ]);
  for (const id of new Set([...messages.map(({ booking }) => booking), ...told])) {
    if (id === null) continue;
    touched.set(id, { row: await view.booking(id), records: await view.recordsOf(id) });
  }
  const range = { from: now - AROUND.before - DAY, to: now + AROUND.after + DAY };
  const times = await view.hostTimes({ hosts: ALL_HOSTS, ...range, now: 0 });
  return { team: await view.team(), messages, touched, times };
}
