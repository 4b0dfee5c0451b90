import { Refusal, type BookingRequest } from '@team-booking/contract';
import { formatInstant } from '@team-booking/core/iso';
import { DAY, HOUR, MINUTE } from '@team-booking/core/time';
import { book, bodyHash, Deliverer, teamOf, typeBySlug, type Channel, type TeamBackend } from '@team-booking/engine';
import { decline } from './calendar-server.ts';

/** Host and calendar in which it is declined. */
export const DECLINED_IN = ['tamsin', 'bookings'] as const;
const [HOST] = DECLINED_IN;

const TYPE = 'talk-to-a-specialist';
/** Whose hours reach over the same mornings. */
const OTHERS = ['mira', 'rohan'];
const VISITOR = { name: 'Piet de Vries', email: 'piet@visitor.example' };
const LENGTH = 30 * MINUTE;

/** What the demo is seeded with. */
interface Seeding {
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
  const { store, team } = backend;
  const known = await store.read(team, (view) =>
    view.listBookings({ from: now, words: [VISITOR.email], statuses: ['confirmed'], limit: 1 }),
  );
  if (known.length > 0) return false;
  const then = now - 2 * HOUR;
  const id = await bookOneOf(backend, mornings(now), then);
  if (id === null) return false;
  await deliver(new Deliverer({ store, team, channels, now: () => then + MINUTE }));
  decline(folder, HOST, { uid: id, email: `${HOST}@northwind.example` });
  return true;
}

/** Books the first of these times at which somebody else could come, too. @returns its id */
async function bookOneOf(backend: TeamBackend, starts: readonly number[], then: number): Promise<string | null> {
  const type = typeBySlug(await backend.store.read(backend.team, teamOf), TYPE)!;
  for (const start of starts) {
    if (!canOthers(backend, start)) continue;
    const request: BookingRequest = {
      bookingType: TYPE,
      start: formatInstant(start),
      duration: LENGTH / MINUTE,
      timeZone: 'Europe/Amsterdam',
      locale: 'en',
      attendee: VISITOR,
      location: { id: 'video' },
      answers: { topic: 'import', notes: 'We keep our stock in a spreadsheet, and it has grown too large.' },
      host: backend.hostIds.publicId(type, HOST),
    };
    const keyed = { route: 'book', key: `demo ${start}`, body: bodyHash(request) };
    try {
      return (await book(backend, request, keyed, then)).id;
    } catch (error) {
      // Another booking, or an event of the host, is there.
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return null;
}

function canOthers({ busy }: TeamBackend, start: number): boolean {
  const [from, to] = [start - HOUR, start + LENGTH + HOUR];
  return [...busy(OTHERS, from, to).values()].every((one) => one.state === 'fresh' && one.busy.length === 0);
}

/** Half hours of the mornings in Europe from the day after tomorrow on, Monday to Friday. */
function mornings(now: number): number[] {
  const today = Math.floor(now / DAY) * DAY;
  const days = Array.from({ length: 14 }, (_, i) => today + (i + 2) * DAY);
  const weekdays = days.filter((day) => ![0, 6].includes(new Date(day).getUTCDay()));
  return weekdays.flatMap((day) => Array.from({ length: 5 }, (_, i) => day + 9 * HOUR + i * LENGTH));
}

async function deliver(deliverer: Deliverer): Promise<void> {
  for (let isMore = true; isMore;) {
    isMore = await deliverer.pass();
    await deliverer.settled();
  }
  await deliverer.close();
}
