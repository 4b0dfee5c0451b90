import { randomUUID } from 'node:crypto';
import type { Booking } from '@team-booking/contract';
import { insist, type Answer, type Tally } from './insist.ts';
import type { CrowdType } from './team.ts';

/** Visitors who book, move and cancel at any of some servers, and remember the last that each booking's visitor was told. */
export class Visitors {
  /** By booking, what its visitor was told last. */
  readonly told = new Map<string, Booking>();
  readonly tally: Tally = new Map();
  readonly #bases: () => readonly string[];

  /** @param bases the servers' APIs */
  constructor(bases: () => readonly string[]) {
    this.#bases = bases;
  }

  /**
   * Books.
   *
   * @param index which server is asked first
   */
  async book(index: number, type: CrowdType, start: number, key: string = randomUUID()): Promise<Answer> {
    const body = {
      bookingType: type,
      start: written(start),
      duration: 30,
      timeZone: 'Europe/Berlin',
      locale: 'en',
      // Each is somebody else: nobody gets any number of mails an hour.
      attendee: { name: 'Vera Visitor', email: `${key}@visitor.example` },
    };
    return this.#insist(index, { path: '/bookings', body, key });
  }

  async cancel(index: number, { id, manage }: Booking): Promise<Answer> {
    return this.#insist(index, { path: `/bookings/${id}/cancel`, body: {}, token: manage.token });
  }

  async move(index: number, { id, manage }: Booking, start: number): Promise<Answer> {
    const body = { start: written(start), anyone: true };
    return this.#insist(index, { path: `/bookings/${id}/reschedule`, body, token: manage.token });
  }

  async #insist(index: number, change: Parameters<typeof insist>[1]): Promise<Answer> {
    const bases = this.#bases();
    const first = index % bases.length;
    const answer = await insist([...bases.slice(first), ...bases.slice(0, first)], change, this.tally);
    if (answer.ok) this.told.set(answer.booking.id, answer.booking);
    return answer;
  }
}

const written = (instant: number) => new Date(instant).toISOString().replace('.000Z', 'Z');
