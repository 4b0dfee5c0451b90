import { HonestBackend } from '../honest-backend.ts';
import type { Row } from '../honest-data.ts';
import type { Fault } from './fault.ts';

/** Faults in managing a booking. */
export const MANAGING_FAULTS: readonly Fault[] = [
  {
    name: 'The manage token is not checked',
    breaks: 'manage-tokens',
    backend: () =>
      new (class extends HonestBackend {
        override isToken() {
          return true;
        }
      })(),
  },
  {
    name: 'Any booking’s token opens every booking',
    breaks: 'manage-tokens',
    backend: () =>
      new (class extends HonestBackend {
        override isToken(_: string, token: string) {
          return this.data.rows.some(({ id }) => this.tokenOf(id) === token);
        }
      })(),
  },
  {
    name: 'Only a prefix of the token is compared',
    breaks: 'manage-tokens',
    backend: () =>
      new (class extends HonestBackend {
        override isToken(id: string, token: string) {
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
    name: 'A booking conflicts with its own move',
    breaks: 'reschedule',
    backend: () =>
      new (class extends HonestBackend {
        override exceptWhenMoving() {
          return null;
        }
      })(),
  },
  {
    name: 'Availability for a move does not exclude the booking',
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
    name: 'A failed move changes the booking',
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
    name: 'Deadlines are shown but not enforced',
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
    name: 'A booking that is over can still be changed',
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
    name: 'Invalid fields are not named',
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
    name: 'Editing drops members that were not sent',
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
