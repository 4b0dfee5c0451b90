import type { Availability, Booking, FixtureBookingType } from '@team-booking/contract';
import { HonestBackend } from '../honest-backend.ts';
import type { Row } from '../honest-data.ts';
import type { Fault } from './fault.ts';

/** Faults in booking and in what can be done to a booking. */
export const BOOKING_FAULTS: readonly Fault[] = [
  {
    name: 'A time can be booked twice when two ask at once',
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
    name: 'Keys of failed requests are kept',
    breaks: 'idempotency',
    backend: () =>
      new (class extends HonestBackend {
        readonly #failed = new Map<string, Awaited<ReturnType<HonestBackend['book']>>>();
        override async once(...args: Parameters<HonestBackend['once']>) {
          const [route, { idempotencyKey }] = args;
          const before = this.#failed.get(`${route} ${idempotencyKey}`);
          const outcome = before ?? (await super.once(...args));
          if (!outcome.ok) this.#failed.set(`${route} ${idempotencyKey}`, outcome);
          return outcome;
        }
      })(),
  },
  {
    name: 'A key is good for another request as well',
    breaks: 'key-reuse',
    backend: () =>
      new (class extends HonestBackend {
        override once(...args: Parameters<HonestBackend['once']>) {
          const [route, options, , work] = args;
          return super.once(route, options, {}, work);
        }
      })(),
  },
  {
    name: 'Bodies are compared as text, so the order of members counts',
    breaks: 'key-reuse',
    backend: () =>
      new (class extends HonestBackend {
        override once(...args: Parameters<HonestBackend['once']>) {
          const [route, options, body, work] = args;
          return super.once(route, options, JSON.stringify(body), work);
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
    name: 'Bookings that wait do not block',
    breaks: 'waiting',
    backend: () =>
      new (class extends HonestBackend {
        override takesTime({ status }: Row) {
          return status === 'confirmed';
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
  {
    name: 'The manage token is not checked',
    breaks: 'manage-tokens',
    backend: () =>
      new (class extends HonestBackend {
        override fits() {
          return true;
        }
      })(),
  },
  {
    name: 'Any booking’s token opens every booking',
    breaks: 'manage-tokens',
    backend: () =>
      new (class extends HonestBackend {
        override fits(_: string, token: string) {
          return this.data.rows.some(({ id }) => this.tokenOf(id) === token);
        }
      })(),
  },
  {
    name: 'Only the beginning of the token is compared',
    breaks: 'manage-tokens',
    backend: () =>
      new (class extends HonestBackend {
        override fits(id: string, token: string) {
          return token.length > 8 && token.startsWith(this.tokenOf(id).slice(0, 8));
        }
      })(),
  },
  {
    name: 'The time of a cancelled booking stays taken',
    breaks: 'cancel',
    backend: () =>
      new (class extends HonestBackend {
        override takesTime(row: Row) {
          return super.takesTime(row) || row.status === 'cancelled';
        }
      })(),
  },
  {
    name: 'Cancelling twice is an error',
    breaks: 'cancel',
    backend: () =>
      new (class extends HonestBackend {
        override cancelTwice(row: Row): Row {
          throw new Error(`booking ${row.id} is cancelled already`);
        }
      })(),
  },
  {
    name: 'A booking is in the way of its own move',
    breaks: 'reschedule',
    backend: () =>
      new (class extends HonestBackend {
        override exceptWhenMoving() {
          return null;
        }
      })(),
  },
  {
    name: 'Availability for a move does not leave the booking out',
    breaks: 'reschedule',
    backend: () =>
      new (class extends HonestBackend {
        override availability(...args: Parameters<HonestBackend['availability']>) {
          const [slug, { booking, ...query }] = args;
          if (booking) this.managed(booking);
          return super.availability(slug, query);
        }
      })(),
  },
  {
    name: 'A move changes the booking before it is known to be possible',
    breaks: 'reschedule',
    backend: () =>
      new (class extends HonestBackend {
        override async move(...args: Parameters<HonestBackend['move']>) {
          const [row] = args;
          row.sequence++;
          await super.move(...args);
        }
      })(),
  },
  {
    name: 'Rescheduling does not keep the host',
    breaks: 'same-host',
    backend: () =>
      new (class extends HonestBackend {
        override move(...args: Parameters<HonestBackend['move']>) {
          const [row, type, start, duration, request] = args;
          return super.move(row, type, start, duration, { ...request, anyone: true });
        }
      })(),
  },
  {
    name: 'Deadlines are shown but not kept',
    breaks: 'deadlines',
    backend: () =>
      new (class extends HonestBackend {
        override barred(row: Row, minutes: number | null) {
          const barred = super.barred(row, minutes);
          return barred === 'too-late' ? null : barred;
        }
      })(),
  },
  {
    name: 'What is over can still be changed',
    breaks: 'completed',
    backend: () =>
      new (class extends HonestBackend {
        override deadline(row: Row, minutes: number | null) {
          return row.start - (minutes ?? 0) * 60_000;
        }
        override isAhead({ status }: Row) {
          return status === 'confirmed' || status === 'awaiting-approval';
        }
      })(),
  },
  {
    name: 'Required answers are not checked',
    breaks: 'form',
    backend: () =>
      new (class extends HonestBackend {
        override formErrors(...args: Parameters<HonestBackend['formErrors']>) {
          return super.formErrors(...args).filter(({ pointer }) => !pointer.startsWith('/answers'));
        }
      })(),
  },
  {
    name: 'Wrong fields are not named',
    breaks: 'form',
    backend: () =>
      new (class extends HonestBackend {
        override async book(...args: Parameters<HonestBackend['book']>) {
          const outcome = await super.book(...args);
          if (!outcome.ok) delete outcome.problem.errors;
          return outcome;
        }
      })(),
  },
  {
    name: 'Editing forgets what was not sent',
    breaks: 'edit',
    backend: () =>
      new (class extends HonestBackend {
        override edit(...args: Parameters<HonestBackend['edit']>) {
          const [access, changes] = args;
          return super.edit(access, { guests: [], answers: {}, ...changes });
        }
      })(),
  },
  {
    name: 'A fixture leaves bookings in place',
    breaks: 'fixtures',
    backend: () =>
      new (class extends HonestBackend {
        override putFixture(...args: Parameters<HonestBackend['putFixture']>) {
          const { rows } = this.data;
          super.putFixture(...args);
          this.data.rows.push(...rows.filter(({ type }) => this.data.type(type)));
        }
      })(),
  },
];
