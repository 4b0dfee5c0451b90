import { HOUR } from '@team-booking/core/time';
import type { TeamBackend } from '@team-booking/engine';
import { seedAwaiting } from './seed-awaiting.ts';
import { DECLINED_IN, seedDeclined, type Seeding } from './seed-declined.ts';
import { seedHistory } from './seed-history.ts';

/** History ends before what the others do, which is two hours ago at the earliest: the ledger is in the order of time. */
const LATER = 3 * HOUR;

/**
 * Books what the demo's visitors have booked, unless they have already.
 *
 * @returns the calendar, as its host and id, that has something new in it; `null` = none has
 */
export async function seedBookings(backend: TeamBackend, seeding: Seeding): Promise<typeof DECLINED_IN | null> {
  const { channels, now } = seeding;
  await seedHistory(backend, { channels, until: now - LATER });
  const isDeclined = await seedDeclined(backend, seeding);
  await seedAwaiting(backend, now);
  return isDeclined ? DECLINED_IN : null;
}
