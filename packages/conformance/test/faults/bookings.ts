import type { Availability, Booking, FixtureBookingType } from '@team-booking/contract';
import { HonestBackend } from '../honest-backend.ts';
import type { Row } from '../honest-data.ts';
import type { Fault } from './fault.ts';

/** Faults in booking and idempotency. */
export const BOOKING_FAULTS: readonly Fault[] = [
  {
    name: 'A time can be booked twice concurrently',
    breaks: 'double-booking',
    backend: () =>
      new (class extends HonestBackend {
        override exclusively<T>(work: () => Promise<T>): Promise<T> {
          return work();
        }
      })(),
  },
  {
    name: 'The loser of a race gets a failure instead of slot-taken',
    breaks: 'double-booking',
    backend: () =>
      new (class extends HonestBackend {
        #under = 0;
        override async book(...args: Parameters<HonestBackend['book']>) {
          this.#under++;
          try {
            const outcome = await super.book(...args);
            if (!outcome.ok && outcome.kind === 'taken' && this.#under > 1) throw new Error('deadlock detected');
            return outcome;
          } finally {
            this.#under--;
          }
        }
      })(),
  },
  {
    name: 'Idempotency keys are ignored',
    breaks: 'idempotency',
    backend: () =>
      new (class extends HonestBackend {
        override keyOf(route: string, key: string) {
          return `${route} ${key} ${Math.random()}`;
        }
      })(),
  },
  {
    name: 'Long idempotency keys are truncated to the column',
    breaks: 'idempotency',
    backend: () =>
      new (class extends HonestBackend {
        override keyOf(route: string, key: string) {
          return super.keyOf(route, key.slice(0, 64));
        }
      })(),
  },
  {
    name: 'Short idempotency keys are refused',
    breaks: 'idempotency',
    backend: () =>
      new (class extends HonestBackend {
        override isKey(key: string) {
          return key.length >= 8 && super.isKey(key);
        }
      })(),
  },
  {
    name: 'The length of idempotency keys is not limited',
    breaks: 'idempotency',
    direct: true,
    backend: () =>
      new (class extends HonestBackend {
        override isKey(key: string) {
          return key !== '';
        }
      })(),
  },
  {
    name: 'Keys of failed requests are kept',
    breaks: 'idempotency',
    backend: () =>
      new (class extends HonestBackend {
        readonly #failed = new Map<string, Awaited<ReturnType<HonestBackend['book']>>>();
        override async idempotent(...args: Parameters<HonestBackend['idempotent']>) {
          const [route, { idempotencyKey }] = args;
          const before = this.#failed.get(`${route} ${idempotencyKey}`);
          const outcome = before ?? (await super.idempotent(...args));
          if (!outcome.ok) this.#failed.set(`${route} ${idempotencyKey}`, outcome);
          return outcome;
        }
      })(),
  },
  {
    name: 'A key is accepted for another request',
    breaks: 'key-reuse',
    backend: () =>
      new (class extends HonestBackend {
        override idempotent(...args: Parameters<HonestBackend['idempotent']>) {
          const [route, options, , work] = args;
          return super.idempotent(route, options, {}, work);
        }
      })(),
  },
  {
    name: 'Bodies are compared as text, so the order of members counts',
    breaks: 'key-reuse',
    backend: () =>
      new (class extends HonestBackend {
        override idempotent(...args: Parameters<HonestBackend['idempotent']>) {
          const [route, options, body, work] = args;
          return super.idempotent(route, options, JSON.stringify(body), work);
        }
      })(),
  },
  {
    name: 'Keys are not scoped to their route',
    breaks: 'key-reuse',
    backend: () =>
      new (class extends HonestBackend {
        override keyOf(_: string, key: string) {
          return key;
        }
      })(),
  },
  {
    name: 'Keys are scoped to the verb, not to the booking',
    breaks: 'key-reuse',
    backend: () =>
      new (class extends HonestBackend {
        override keyOf(route: string, key: string) {
          return super.keyOf(route.split(' ')[0]!, key);
        }
      })(),
  },
  {
    name: 'A repeated request is answered with the booking as it was',
    breaks: 'replay',
    backend: () =>
      new (class extends HonestBackend {
        readonly #first = new Map<string, Booking>();
        override present(row: Row) {
          const booking = super.present(row);
          if (!this.#first.has(row.id)) this.#first.set(row.id, booking);
          return booking;
        }
        override replayed(row: Row) {
          return this.#first.get(row.id)!;
        }
      })(),
  },
  {
    name: 'Waiting bookings do not block',
    breaks: 'waiting',
    backend: () =>
      new (class extends HonestBackend {
        override takesTime({ status }: Row) {
          return status === 'confirmed';
        }
      })(),
  },
  {
    name: 'How to join is told before anybody has approved',
    breaks: 'join-link',
    backend: () =>
      new (class extends HonestBackend {
        override present(row: Row) {
          const booking = super.present(row);
          const { location } = booking;
          return { ...booking, location: location && { ...location, joinUrl: 'https://meet.example/ada' } };
        }
      })(),
  },
  {
    name: 'How to join is told of a booking that was never approved, and cancelled',
    breaks: 'join-link',
    backend: () =>
      new (class extends HonestBackend {
        override present(row: Row) {
          const booking = super.present(row);
          const { location, status } = booking;
          if (status === 'awaiting-approval' || !location) return booking;
          return { ...booking, location: { ...location, joinUrl: 'https://meet.example/ada' } };
        }
      })(),
  },
  {
    name: 'Nothing ever expires',
    breaks: 'expiry',
    backend: () =>
      new (class extends HonestBackend {
        override statusOf(row: Row) {
          return row.status === 'awaiting-approval' ? row.status : super.statusOf(row);
        }
      })(),
  },
  {
    name: 'Availability is cached across bookings',
    breaks: 'booked-time',
    backend: () =>
      new (class extends HonestBackend {
        readonly #cache = new Map<string, Promise<Availability>>();
        override async availability(...args: Parameters<HonestBackend['availability']>) {
          const [slug, { from, to, duration, booking, host, anyone }] = args;
          const key = JSON.stringify([slug, from, to, duration, booking, host, anyone, this.now, this.data.fixture]);
          const known = this.#cache.get(key) ?? super.availability(...args);
          this.#cache.set(key, known);
          return known;
        }
      })(),
  },
  {
    name: 'Only bookings of the same type block a host',
    breaks: 'booked-time',
    backend: () =>
      new (class extends HonestBackend {
        override ownBusy(row: Row, type: FixtureBookingType) {
          const busy = super.ownBusy(row, type);
          return row.type === type.slug ? busy : { start: busy.start, end: busy.start };
        }
      })(),
  },
];
