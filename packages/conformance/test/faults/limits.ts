import type { Availability, FixtureBookingType, FixtureHost } from '@team-booking/contract';
import { fixedAssignment } from '@team-booking/core/assignment';
import type { Host } from '@team-booking/core/availability';
import type { Interval } from '@team-booking/core/intervals';
import type { Group } from '@team-booking/core/slots';
import { HonestBackend } from '../honest-backend.ts';
import { StartsBackend } from '../starts-backend.ts';
import type { Fault } from './fault.ts';

const MINUTE = 60_000;

/** Faults in grid, durations, horizon, groups and limits. */
export const LIMIT_FAULTS: readonly Fault[] = [
  {
    name: 'Starts off the grid are accepted',
    breaks: 'grid',
    backend: () =>
      new (class extends HonestBackend {
        override timeErrors(...args: Parameters<HonestBackend['timeErrors']>) {
          return super.timeErrors(...args).filter(({ detail }) => !detail.includes('grid'));
        }
      })(),
  },
  {
    name: 'Free time ends at the queried end',
    breaks: 'durations',
    backend: () =>
      new (class extends HonestBackend {
        override answered(answer: Availability) {
          const end = (Date.parse(answer.to) - Date.parse(answer.from)) / MINUTE;
          const cut = (free: number[]) => free.map((minute) => Math.min(minute, end));
          return { ...answer, hosts: answer.hosts!.map((time) => ({ ...time, free: cut(time.free) })) };
        }
      })(),
  },
  {
    name: 'Any duration is accepted',
    breaks: 'durations',
    backend: () =>
      new (class extends HonestBackend {
        override timeErrors(...args: Parameters<HonestBackend['timeErrors']>) {
          const [type, start, duration] = args;
          return super.timeErrors(type, start, duration, [duration]);
        }
      })(),
  },
  {
    name: 'The horizon is ignored',
    breaks: 'served-range',
    backend: () =>
      new (class extends HonestBackend {
        override horizonOf() {
          return Infinity;
        }
      })(),
  },
  {
    name: 'An answer declares the requested range, not the served one',
    breaks: 'served-range',
    backend: () =>
      new (class extends HonestBackend {
        override async availability(...args: Parameters<HonestBackend['availability']>) {
          const [, { to }] = args;
          const answer = await super.availability(...args);
          return { ...answer, to };
        }
      })(),
  },
  {
    name: 'Overlapping groups are counted separately in availability',
    breaks: 'overlapping-groups',
    backend: () =>
      new (class extends StartsBackend {
        override startsOf(...[answer, groups, type, duration]: Parameters<StartsBackend['startsOf']>) {
          const each = groups.map((one) => new Set(super.startsOf(answer, [one], type, duration)));
          return [...(each[0] ?? [])].filter((minute) => each.every((starts) => starts.has(minute)));
        }
      })(),
  },
  {
    name: 'Overlapping groups are filled separately when booking',
    breaks: 'overlapping-groups',
    backend: () =>
      new (class extends HonestBackend {
        override canSeat(groups: readonly Group[], free: readonly string[]) {
          return groups.every((one) => super.canSeat([one], free));
        }
        override assign(...[type, request, host]: Parameters<HonestBackend['assign']>) {
          if (type.mode !== 'panel') return super.assign(type, request, host);
          const seats = this.groupsOf(type).flatMap(({ need, hosts }) =>
            hosts.filter((id) => request.free.includes(id)).slice(0, need === 'all' ? undefined : need),
          );
          return fixedAssignment({ seq: 1, ...request, hosts: [...new Set(seats)] });
        }
      })(),
  },
  {
    name: 'Any one host will do for a booking with all of them',
    breaks: 'groups',
    backend: () =>
      new (class extends HonestBackend {
        override groupsOf(type: FixtureBookingType): Group[] {
          return super.groupsOf(type).map(({ hosts }) => ({ need: 1, hosts }));
        }
      })(),
  },
  {
    name: 'Clock changes of the southern hemisphere are ignored',
    breaks: 'slot-cases',
    backend: () =>
      new (class extends HonestBackend {
        override hoursOf(host: FixtureHost) {
          const zone = host.timeZone === 'America/Santiago' ? 'Etc/GMT+4' : host.timeZone;
          return { ...super.hoursOf(host), timeZone: zone === 'Pacific/Auckland' ? 'Etc/GMT-12' : zone };
        }
      })(),
  },
  {
    name: 'An empty group is treated as no constraint',
    breaks: 'empty-groups',
    backend: () =>
      new (class extends HonestBackend {
        override groupsOf(type: FixtureBookingType) {
          return super.groupsOf(type).filter(({ hosts }) => hosts.length > 0);
        }
      })(),
  },
  {
    name: 'Limits are ignored',
    breaks: 'limits',
    backend: () =>
      new (class extends HonestBackend {
        override barsOf(): Interval[] {
          return [];
        }
      })(),
  },
  {
    name: 'Limits count by UTC days',
    breaks: 'limits',
    backend: () =>
      new (class extends HonestBackend {
        override limitZone() {
          return 'UTC';
        }
      })(),
  },
  {
    name: 'Hosts’ own limits are ignored',
    breaks: 'limits',
    backend: () =>
      new (class extends HonestBackend {
        override coreHosts(type: FixtureBookingType, except: string | null, from: number, to: number): Host[] {
          const none = { perDay: null, perWeek: null, perMonth: null };
          const hosts = this.hostsOf(type).map((host) => ({ ...host, limits: none }));
          return hosts.map((host) => ({
            id: host.id,
            ...this.hoursOf(host),
            busy: this.busyOf(host, type, except),
            noStart: this.barsOf(host, type, except, from, to),
          }));
        }
      })(),
  },
];
