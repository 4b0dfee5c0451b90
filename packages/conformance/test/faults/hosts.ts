import type { FixtureBookingType } from '@team-booking/contract';
import { assignedHosts } from '@team-booking/core/assignment';
import { HonestBackend } from '../honest-backend.ts';
import type { Row } from '../honest-data.ts';
import type { Fault } from './fault.ts';

type Assign = Parameters<HonestBackend['assign']>;

/** A backend that assigns with a modified pool. */
function withMembers(change: (member: FixtureBookingType['groups'][number]['hosts'][number]) => object): HonestBackend {
  return new (class extends HonestBackend {
    override putFixture(fixture: Parameters<HonestBackend['putFixture']>[0]) {
      const changed = structuredClone(fixture);
      for (const type of changed.bookingTypes) {
        for (const group of type.groups) for (const member of group.hosts) Object.assign(member, change(member));
      }
      super.putFixture(changed);
    }
  })();
}

/** Faults in assignment. */
export const HOST_FAULTS: readonly Fault[] = [
  {
    name: 'A busy host is chosen',
    breaks: 'free-hosts',
    backend: () =>
      new (class extends HonestBackend {
        override assign(...[type, request, host]: Assign) {
          const everybody = this.hostsOf(type).map(({ id }) => id);
          return super.assign(type, { ...request, free: everybody }, host);
        }
      })(),
  },
  {
    name: 'The first free host of the list gets every booking',
    breaks: 'rotation',
    backend: () =>
      new (class extends HonestBackend {
        override assign(...args: Assign) {
          const record = super.assign(...args);
          this.data.ledgers.clear();
          return record;
        }
      })(),
  },
  {
    name: 'Hosts rotate in the order of their ids, backwards',
    breaks: 'rotation',
    backend: () =>
      new (class extends HonestBackend {
        override putFixture(fixture: Parameters<HonestBackend['putFixture']>[0]) {
          const changed = structuredClone(fixture);
          for (const type of changed.bookingTypes) for (const group of type.groups) group.hosts.reverse();
          super.putFixture(changed);
        }
      })(),
  },
  {
    name: 'Plain rotation: skipped hosts are never compensated',
    breaks: 'rotation',
    backend: () =>
      new (class extends HonestBackend {
        override putFixture(fixture: Parameters<HonestBackend['putFixture']>[0]) {
          const types = fixture.bookingTypes.map((type) => ({ ...type, fairness: 'strict' as const }));
          super.putFixture({ ...fixture, bookingTypes: types });
        }
      })(),
  },
  {
    name: 'Weights are ignored',
    breaks: 'shares',
    backend: () => withMembers(() => ({ weight: 1 })),
  },
  {
    name: 'Priorities are ignored',
    breaks: 'shares',
    backend: () => withMembers(() => ({ priority: 1 })),
  },
  {
    name: 'The turn of a cancelled booking is lost: no credit is returned',
    breaks: 'credit-returned',
    backend: () =>
      new (class extends HonestBackend {
        override giveBack() {}
      })(),
  },
  {
    name: 'The requested host is ignored',
    breaks: 'requested-host',
    backend: () =>
      new (class extends HonestBackend {
        override book(...[request, options]: Parameters<HonestBackend['book']>) {
          const { host: _, ...rest } = request;
          return super.book(rest, options);
        }
      })(),
  },
  {
    name: 'Visitors may ask for a host of any type',
    breaks: 'host-choice',
    backend: () =>
      new (class extends HonestBackend {
        override trueId(type: FixtureBookingType, id: string) {
          return super.trueId({ ...type, hostChoice: 'by-link' }, id);
        }
      })(),
  },
  {
    name: 'A collective booking takes the time of its first host only',
    breaks: 'collective',
    backend: () =>
      new (class extends HonestBackend {
        override rowsOf(host: string, except: string | null) {
          return super.rowsOf(host, except).filter(({ hosts }) => hosts[0] === host);
        }
      })(),
  },
  {
    name: 'A collective booking names its first host only',
    breaks: 'collective',
    backend: () =>
      new (class extends HonestBackend {
        override hostsTaken(record: Row['record']) {
          return assignedHosts(record).slice(0, record.kind === 'fixed' ? 1 : undefined);
        }
      })(),
  },
  {
    name: 'Panel seats are filled from the top of the list',
    breaks: 'panel-seats',
    backend: () =>
      new (class extends HonestBackend {
        override assign(...args: Assign) {
          const record = super.assign(...args);
          if (record.kind === 'panel') this.data.ledgers.delete(args[0].slug);
          return record;
        }
      })(),
  },
];
