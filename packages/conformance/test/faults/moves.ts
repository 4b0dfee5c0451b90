import type { FixtureBookingType, RescheduleRequest } from '@team-booking/contract';
import { HonestBackend } from '../honest-backend.ts';
import type { Row } from '../honest-data.ts';
import type { Fault } from './fault.ts';

/** Faults in moving a booking and in what the booking says afterwards. */
export const MOVE_FAULTS: readonly Fault[] = [
  {
    name: 'Moving a waiting booking confirms it',
    breaks: 'waiting-moved',
    backend: () =>
      new (class extends HonestBackend {
        override async move(...args: Parameters<HonestBackend['move']>) {
          await super.move(...args);
          args[0].status = 'confirmed';
        }
      })(),
  },
  {
    name: 'A waiting booking expires at the start it was booked for',
    breaks: 'waiting-moved',
    backend: () =>
      new (class extends HonestBackend {
        readonly #first = new Map<string, number>();
        override statusOf(row: Row) {
          const start = this.#first.get(row.id) ?? row.start;
          this.#first.set(row.id, start);
          return super.statusOf(row.status === 'awaiting-approval' ? { ...row, start } : row);
        }
      })(),
  },
  {
    name: 'Rescheduling ignores the duration',
    breaks: 'new-duration',
    backend: () =>
      new (class extends HonestBackend {
        override movedDuration(_: RescheduleRequest, own: number) {
          return own;
        }
      })(),
  },
  {
    name: 'Rescheduling falls back to the first duration of the type',
    breaks: 'new-duration',
    backend: () =>
      new (class extends HonestBackend {
        override reschedule(...[access, request, options]: Parameters<HonestBackend['reschedule']>) {
          const [duration] = this.typeOf(this.managed(access).type).durations;
          return super.reschedule(access, { duration: duration!, ...request }, options);
        }
      })(),
  },
  {
    name: 'The only host of a booking is kept, several are not',
    breaks: 'same-hosts',
    backend: () =>
      new (class extends HonestBackend {
        override keepsHosts(type: FixtureBookingType, row: Row) {
          return row.hosts.length === 1 && super.keepsHosts(type, row);
        }
      })(),
  },
  {
    name: 'A host who is asked for is ignored when moving',
    breaks: 'requested-host',
    backend: () =>
      new (class extends HonestBackend {
        override move(
          ...[row, type, start, duration, { start: to, anyone = false }]: Parameters<HonestBackend['move']>
        ) {
          return super.move(row, type, start, duration, { start: to, anyone });
        }
      })(),
  },
  {
    name: 'An unknown host is answered with no free time',
    breaks: 'requested-host',
    backend: () =>
      new (class extends HonestBackend {
        override partyOf(...[type, moving, query]: Parameters<HonestBackend['partyOf']>) {
          if (query.host !== undefined && this.trueId(type, query.host) === undefined) return [];
          return super.partyOf(type, moving, query);
        }
      })(),
  },
  {
    name: 'A booking counts against the limits of its own move',
    breaks: 'limits-moving',
    backend: () =>
      new (class extends HonestBackend {
        override barsOf(...[host, type, , from, to]: Parameters<HonestBackend['barsOf']>) {
          return super.barsOf(host, type, null, from, to);
        }
      })(),
  },
  {
    name: 'Cancelling does not raise the sequence',
    breaks: 'sequence',
    backend: () =>
      new (class extends HonestBackend {
        override raise() {}
      })(),
  },
  {
    name: 'The first host of a type is called the owner of every booking',
    breaks: 'owner',
    backend: () =>
      new (class extends HonestBackend {
        override ownerOf(type: FixtureBookingType) {
          return super.ownerOf(type) ?? this.publicId(type, this.hostsOf(type)[0]!.id);
        }
      })(),
  },
  {
    name: 'The owner of a type that withholds names is named',
    breaks: 'owner',
    backend: () =>
      new (class extends HonestBackend {
        override ownerOf(type: FixtureBookingType) {
          return type.owner;
        }
      })(),
  },
  {
    name: 'The manage token is a part of the path of manage.url',
    breaks: 'manage-link',
    backend: () =>
      new (class extends HonestBackend {
        override present(row: Row) {
          const booking = super.present(row);
          const { url, token } = booking.manage;
          return { ...booking, manage: { url: url.replace('#', '/'), token } };
        }
      })(),
  },
  {
    name: 'manage.url leads nowhere',
    breaks: 'manage-link',
    tamper: (request, response) => (request.url.includes('/manage/') ? new Response('', { status: 404 }) : response),
  },
  {
    name: 'A body is read whatever its media type',
    breaks: 'media-type',
    meddle(request) {
      const read = request.clone() as Request;
      if (read.headers.has('Content-Type')) read.headers.set('Content-Type', 'application/json');
      return read;
    },
  },
];
