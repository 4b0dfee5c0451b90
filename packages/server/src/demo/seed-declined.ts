import { HOUR, MINUTE } from '@team-booking/core/time';
import { Deliverer, teamOf, typeBySlug, type Channel, type TeamBackend } from '@team-booking/engine';
import { bookFirst, isExpected, mornings } from './book-first.ts';
import { decline } from './calendar-server.ts';
import { deliverAll } from './deliver-all.ts';

/** Host and calendar in which it is declined. */
export const DECLINED_IN = ['tamsin', 'bookings'] as const;
const [HOST] = DECLINED_IN;

const TYPE = 'talk-to-a-specialist';
/** Whose hours reach over the same mornings. */
const OTHERS = ['mira', 'rohan'];
const VISITOR = { name: 'Piet de Vries', email: 'piet@visitor.example' };
const LENGTH = 30 * MINUTE;

/** What the demo is seeded with. */
export interface Seeding {
  /** The ways in which this server reaches people and calendars. */
  readonly channels: readonly Channel[];
  /** Where the demo's calendars are. */
  readonly folder: string;
  /** The present, epoch milliseconds. */
  readonly now: number;
}

/**
 * Somebody has booked two hours ago, it was written into the calendar of its host, and they have declined it there. Nothing happens as long as a
 * booking of that visitor is to come.
 *
 * @returns whether it was booked, so that the calendar is to be read
 */
export async function seedDeclined(backend: TeamBackend, { channels, folder, now }: Seeding): Promise<boolean> {
  if (await isExpected(backend, VISITOR.email, now)) return false;
  const { store, team } = backend;
  const then = now - 2 * HOUR;
  const type = typeBySlug(await store.read(team, teamOf), TYPE)!;
  const booked = await bookFirst(
    backend,
    mornings(now).filter((start) => canOthers(backend, start)),
    {
      bookingType: TYPE,
      duration: LENGTH / MINUTE,
      timeZone: 'Europe/Amsterdam',
      locale: 'en',
      attendee: VISITOR,
      location: { id: 'video' },
      answers: { topic: 'import', notes: 'We keep our stock in a spreadsheet, and it has grown too large.' },
      host: backend.hostIds.publicId(type, HOST),
    },
    then,
  );
  if (!booked) return false;
  const deliverer = new Deliverer({ store, team, channels, now: () => then + MINUTE });
  await deliverAll(deliverer);
  await deliverer.close();
  decline(folder, HOST, { uid: booked.id, email: `${HOST}@northwind.example` });
  return true;
}

/** Whether somebody else could come, too. */
function canOthers({ busy }: TeamBackend, start: number): boolean {
  const [from, to] = [start - HOUR, start + LENGTH + HOUR];
  return [...busy(OTHERS, from, to).values()].every((one) => one.state === 'fresh' && one.busy.length === 0);
}
