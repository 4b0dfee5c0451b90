import { Refusal } from '@team-booking/contract';
import type { Fault } from './fault.ts';
import { nothing, withStore, withVerbs } from './team-fault.ts';

/** Faults in settings, their revisions and their log, and in types and pools. */
export const TEAM_SETTINGS_FAULTS: readonly Fault[] = [
  {
    name: 'Of two who change the team the last one wins',
    breaks: 'team-revisions',
    team: withVerbs(({ honest }) => ({
      changeTeam: async (request) => honest.changeTeam({ ...request, revision: '*' }),
    })),
  },
  {
    name: 'Who comes second is not told what there is now',
    breaks: 'team-revisions',
    team: withVerbs(({ honest }) => ({
      changeTeam: (request) =>
        Promise.resolve(honest.changeTeam(request)).catch((error: unknown) => {
          if (!(error instanceof Refusal) || error.code !== 'changed-meanwhile') throw error;
          throw new Refusal('changed-meanwhile', 'Load it again.');
        }),
    })),
  },
  {
    name: 'The same content has another revision each time it is saved',
    breaks: 'team-revisions',
    team: withVerbs(({ honest, memory }) => {
      const saved = () => (memory.get('saved') as number | undefined) ?? 0;
      const numbered = <T extends { revision: string }>(team: T): T => ({
        ...team,
        revision: `${saved()}.${team.revision}`,
      });
      return {
        team: async (request) => numbered(await honest.team(request)),
        async changeTeam({ revision, ...request }) {
          const [number, sent] = revision.split('.') as [string, string];
          const isNew = Number(number) === saved();
          const team = await honest.changeTeam({ ...request, revision: isNew ? sent : revision });
          memory.set('saved', saved() + 1);
          return numbered(team);
        },
      };
    }),
  },
  {
    name: 'The revision of a booking is not looked at',
    breaks: 'team-revisions',
    team: withVerbs(({ honest }) => ({
      cancelTeamBooking: async (request) => honest.cancelTeamBooking({ ...request, revision: null }),
    })),
  },
  {
    name: 'What a revision of before was is forgotten',
    breaks: 'team-revisions',
    team: withVerbs(({ honest }) => ({
      revision: async (request) => ({ ...(await honest.revision(request)), content: await honest.team({}) }),
    })),
  },
  {
    name: 'The log has settings only',
    breaks: 'audit',
    team: withStore((transaction) => ({
      putDocument: (document) =>
        document.kind === 'audit' && document.ref.startsWith('booking/')
          ? nothing()
          : transaction.putDocument(document),
    })),
  },
  {
    name: 'The log has what there is, twice',
    breaks: 'audit',
    team: withVerbs(({ honest }) => ({
      async auditLine(request) {
        const entry = await honest.auditLine(request);
        return { ...entry, before: entry.after };
      },
    })),
  },
  {
    name: 'Everything was done by whoever reads the log',
    breaks: 'audit',
    team: withVerbs(({ honest, actor }) => ({
      async audit(request) {
        const { items, next } = await honest.audit(request);
        const { id, name } = actor!.person;
        return { items: items.map((line) => ({ ...line, by: { ...line.by, id, name } })), next };
      },
    })),
  },
  {
    name: 'A host reads the whole log',
    breaks: 'audit',
    team: withVerbs(({ admin }) => ({ audit: async (request) => admin.audit(request) })),
  },
  {
    name: 'A new booking type is public at once',
    breaks: 'drafts',
    team: withVerbs(({ honest }) => ({
      async addBookingType(request) {
        const type = await honest.addBookingType(request);
        await honest.publishBookingType({ id: type.id, revision: null });
        return type;
      },
    })),
  },
  {
    name: 'What was taken back can still be booked by whoever has its address',
    breaks: 'drafts',
    team: withVerbs(({ honest }) => ({
      unpublishBookingType: async ({ id }) => ({ ...(await honest.teamBookingType({ id })), status: 'draft' as const }),
    })),
  },
  {
    name: 'Archiving a type cancels its bookings',
    breaks: 'drafts',
    team: withVerbs(({ honest }) => ({
      async archiveBookingType(request) {
        const { items } = await honest.bookings({ query: () => ({ type: request.id }) });
        for (const { id } of items) await honest.cancelTeamBooking({ id, body: {}, key: id, revision: null });
        return honest.archiveBookingType(request);
      },
    })),
  },
  {
    name: 'Whoever is first becomes the owner when the owner leaves',
    breaks: 'team-owner',
    team: withVerbs(({ honest }) => ({
      changePool: async (request) => {
        const { owner = null, groups } = request.body;
        const hosts = groups.flatMap(({ members }) => members.map(({ host }) => host));
        const present = owner ?? (await honest.pool({ id: request.id })).owner;
        const next = present !== null && hosts.includes(present) ? present : hosts[0]!;
        return honest.changePool({ ...request, body: { ...request.body, owner: next } });
      },
    })),
  },
  {
    name: 'A new owner takes over the bookings of the one before',
    breaks: 'team-owner',
    team: withVerbs(({ honest }) => ({
      async teamBooking(request) {
        const booking = await honest.teamBooking(request);
        return { ...booking, owner: (await honest.pool({ id: booking.bookingType.id })).owner };
      },
    })),
  },
  {
    name: 'Of two who change a pool the last one wins',
    breaks: 'team-owner',
    team: withVerbs(({ honest }) => ({
      changePool: async (request) => honest.changePool({ ...request, revision: '*' }),
    })),
  },
];
