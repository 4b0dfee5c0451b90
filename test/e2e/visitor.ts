import type { Availability, Booking, BookingType, Problem } from '@team-booking/contract';
import { slotsFromFree } from '@team-booking/core/slots';
import { randomUUID } from 'node:crypto';

const DAY = 86_400_000;

/** A bookable start with the hosts who are free then, as a visitor's browser computes it. */
export interface Offer {
  start: string;
  hosts: string[];
}

/** A visitor who uses plain requests, without the SDK. */
export class Visitor {
  readonly base: string;

  constructor(base: string) {
    this.base = base;
  }

  async bookingType(slug: string): Promise<BookingType> {
    return (await this.#get(`/booking-types/${slug}`)) as BookingType;
  }

  async offers(slug: string, duration: number, days = 40): Promise<Offer[]> {
    const type = await this.bookingType(slug);
    const from = new Date(Math.ceil(Date.now() / 60_000) * 60_000);
    const to = new Date(from.getTime() + days * DAY);
    const query = new URLSearchParams({ from: iso(from), to: iso(to) });
    const answer = (await this.#get(`/booking-types/${slug}/availability?${query}`)) as Availability;
    const { slot, groups } = type;
    const slots = slotsFromFree({
      from: Date.parse(answer.from),
      to: Date.parse(answer.to),
      duration,
      slot,
      groups,
      hosts: answer.hosts ?? [],
    });
    return Array.from(slots.starts, (start, i) => ({ start: iso(new Date(start)), hosts: slots.hostsAt(i) }));
  }

  async book(
    slug: string,
    start: string,
    duration: number,
    more: Record<string, unknown> = {},
    key: string = randomUUID(),
  ): Promise<Answer> {
    const type = await this.bookingType(slug);
    const body = {
      bookingType: slug,
      start,
      duration,
      timeZone: 'Europe/Berlin',
      locale: 'en',
      attendee: { name: 'Vera Visitor', email: 'vera@visitor.example' },
      answers: Object.fromEntries(
        type.fields
          .filter(({ required }) => required)
          .map(({ id, options }) => [id, options?.[0]?.value ?? 'An answer']),
      ),
      ...(type.locations.length > 0 ? { location: { id: type.locations[0]!.id } } : {}),
      ...(type.consent ? { consent: { version: type.consent.version, accepted: true } } : {}),
      ...more,
    };
    return this.#send('POST', '/bookings', body, { 'idempotency-key': key });
  }

  async booking(booking: Booking): Promise<Answer> {
    return this.#send('GET', `/bookings/${booking.id}`, undefined, { authorization: `Bearer ${booking.manage.token}` });
  }

  async #get(path: string): Promise<unknown> {
    const response = await fetch(this.base + path);
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  }

  async #send(method: string, path: string, body: unknown, headers: Record<string, string>): Promise<Answer> {
    const response = await fetch(this.base + path, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer: unknown = await response.json();
    return { status: response.status, booking: answer as Booking, code: (answer as Partial<Problem>).code };
  }
}

/** A booking, or a problem's code. */
export interface Answer {
  status: number;
  booking: Booking;
  code: string | undefined;
}

const iso = (date: Date) => date.toISOString().replace('.000Z', 'Z');
