import { Refusal } from '@team-booking/contract';
import type { TeamRouteId, TeamSurface } from '@team-booking/contract/team';
import { authenticate, type Actor } from '@team-booking/engine';
import { HonestTeam } from '../honest-team.ts';
import type { Fault } from './fault.ts';
import { asAdmin, withVerbs } from './team-fault.ts';

/** Faults in who may do what. */
export const TEAM_ROLE_FAULTS: readonly Fault[] = [
  {
    name: 'What a host may not do is only hidden by the page',
    breaks: 'team-roles',
    team: () =>
      new (class extends HonestTeam {
        override checkAccess(id: TeamRouteId, actor: Actor | null) {
          super.checkAccess(id, asAdmin(actor));
        }
        override verbs(actor: Actor | null): TeamSurface {
          return super.verbs(asAdmin(actor));
        }
      })(),
  },
  {
    name: 'A request is read before it is known who asks',
    breaks: 'team-roles',
    team: () =>
      new (class extends HonestTeam {
        override checkAccess() {}
      })(),
  },
  {
    name: 'Whoever sends any token is an admin',
    breaks: 'team-roles',
    team: () =>
      new (class extends HonestTeam {
        override async actorOf(token: string | null) {
          const actor = await super.actorOf(token);
          if (actor || token === null) return actor;
          const { token: other } = await this.fixtures.testingToken({ role: 'admin' });
          return super.actorOf(other);
        }
      })(),
  },
  {
    name: "Another host's booking is forbidden, which says that it is there",
    breaks: 'team-roles',
    team: withVerbs(({ honest, admin }) => ({
      async teamBooking(request) {
        await admin.teamBooking(request);
        return Promise.resolve(honest.teamBooking(request)).catch(() => {
          throw new Refusal('forbidden', 'That is another host’s.');
        });
      },
    })),
  },
  {
    name: "Searching finds other hosts' bookings",
    breaks: 'team-roles',
    team: withVerbs(({ honest, admin }) => ({
      bookings: async (request) => (request.query().words === undefined ? honest : admin).bookings(request),
    })),
  },
  {
    name: 'A host may change every host',
    breaks: 'team-roles',
    team: withVerbs(({ admin }) => ({ changeHost: async (request) => admin.changeHost(request) })),
  },
  {
    name: 'Whoever was switched off stays signed in',
    breaks: 'team-roles',
    team: () =>
      new (class extends HonestTeam {
        readonly known = new Map<string, Actor>();
        override async actorOf(token: string | null) {
          const actor = await super.actorOf(token);
          if (token !== null && actor) this.known.set(token, actor);
          return actor ?? this.known.get(token ?? '') ?? null;
        }
      })(),
  },
  {
    name: 'The scopes of a token are shown but not checked',
    breaks: 'team-tokens',
    team: () =>
      new (class extends HonestTeam {
        override checkAccess(id: TeamRouteId, actor: Actor | null) {
          super.checkAccess(id, actor && { ...actor, via: 'session' });
        }
        override verbs(actor: Actor | null): TeamSurface {
          const { me } = super.verbs(actor);
          return { ...super.verbs(actor && { ...actor, via: 'session' }), me };
        }
      })(),
  },
  {
    name: 'A token never expires',
    breaks: 'team-tokens',
    team: () =>
      new (class extends HonestTeam {
        override async actorOf(token: string | null) {
          return token === null ? null : authenticate(this.backend, token, 0);
        }
      })(),
  },
  {
    name: 'Ending a token only takes it off the list',
    breaks: 'team-tokens',
    team: withVerbs(({ honest, memory }) => ({
      revokeToken: async ({ id }) => {
        const { items } = await honest.tokens({});
        if (!items.some((token) => token.id === id)) throw new Refusal('not-found', 'There is no such token.');
        memory.set(id, true);
      },
      tokens: async (request) => {
        const { items } = await honest.tokens(request);
        return { items: items.filter(({ id }) => !memory.has(id)) };
      },
    })),
  },
  {
    name: 'A host ends tokens of others',
    breaks: 'team-tokens',
    team: withVerbs(({ admin }) => ({ revokeToken: async (request) => admin.revokeToken(request) })),
  },
];
