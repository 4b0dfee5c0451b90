import { randomUUID } from 'node:crypto';
import type { Fault } from './fault.ts';
import { nothing, withVerbs } from './team-fault.ts';

/** Faults in giving bookings to others. */
export const TEAM_REASSIGNING_FAULTS: readonly Fault[] = [
  {
    name: 'The time of whoever gives a booking away stays taken',
    breaks: 'reassigning',
    team: withVerbs(({ over }) => ({
      reassign: async (request) => over(() => ({ releaseTime: nothing })).reassign(request),
    })),
  },
  {
    name: 'The former record stays live beside the new one',
    breaks: 'reassigning',
    team: withVerbs(({ honest }) => ({
      async recordsOfBooking(request) {
        const { items, ...rest } = await honest.recordsOfBooking(request);
        return { ...rest, items: items.map((item) => ({ ...item, live: true })) };
      },
    })),
  },
  {
    name: 'A reassigned booking keeps its sequence, so calendars keep the event',
    breaks: 'reassigning',
    team: withVerbs(({ over }) => ({
      reassign: async (request) =>
        over((transaction) => ({
          async changeBooking(row) {
            const before = await transaction.booking(row.state.id);
            const { sequence } = before!.state;
            await transaction.changeBooking({ ...row, state: { ...row.state, sequence } });
          },
        })).reassign(request),
    })),
  },
  {
    name: 'Whoever is chosen gets a booking, though their calendar is busy',
    breaks: 'reassigning',
    team: withVerbs(({ honest }) => ({
      reassign: async (request) => honest.reassign({ ...request, body: { ...request.body, outside: true } }),
    })),
  },
  {
    name: 'Hosts choose who gets their bookings',
    breaks: 'reassigning',
    team: withVerbs(({ admin }) => ({ reassign: async (request) => admin.reassign(request) })),
  },
  {
    name: 'A dry run is no dry run',
    breaks: 'dry-run',
    team: withVerbs(({ honest }) => ({
      async reassign(request) {
        const { dryRun = false, ...body } = request.body;
        return { ...(await honest.reassign({ ...request, body })), dryRun };
      },
    })),
  },
  {
    name: 'What happens is not held to what was previewed',
    breaks: 'dry-run',
    team: withVerbs(({ honest }) => ({
      reassign: async (request) => honest.reassign({ ...request, revision: null }),
    })),
  },
  {
    name: 'A dry run computes who is next by a rule of its own',
    breaks: 'dry-run',
    team: withVerbs(({ honest }) => ({
      async reassign(request) {
        const effects = await honest.reassign(request);
        if (!effects.dryRun) return effects;
        const { before, after } = effects.hosts;
        const other = effects.balances.find(({ host }) => !before.includes(host) && !after.includes(host))!;
        return { ...effects, hosts: { before, after: [other.host] } };
      },
    })),
  },
  {
    name: 'A dry run of a sick day takes the day off',
    breaks: 'dry-run',
    team: withVerbs(({ honest }) => ({
      async sickDay(request) {
        const answer = await honest.sickDay(request);
        const { host, from, timeOff, dryRun } = request.body;
        if (dryRun && timeOff) await honest.takeTimeOff({ id: host, body: { from: from.slice(0, 10) } });
        return answer;
      },
    })),
  },
  {
    name: 'Undoing gives the booking back by hand',
    breaks: 'undo',
    team: withVerbs(({ honest, memory }) => ({
      async reassign(request) {
        const effects = await honest.reassign(request);
        memory.set(request.id, effects.hosts.before[0]);
        return effects;
      },
      async undoReassign(request) {
        const to = memory.get(request.id) as string | undefined;
        if (to === undefined) return honest.undoReassign(request);
        memory.delete(request.id);
        return { ...(await honest.reassign({ ...request, body: { to } })), restored: true };
      },
    })),
  },
  {
    name: 'Undoing always says that all is as if nothing had been',
    breaks: 'undo',
    team: withVerbs(({ honest }) => ({
      undoReassign: async (request) => ({ ...(await honest.undoReassign(request)), restored: true }),
    })),
  },
  {
    name: 'Undoing restores the host, but not the balances',
    breaks: 'undo',
    team: withVerbs(({ over }) => ({
      undoReassign: async (request) => over(() => ({ post: nothing })).undoReassign(request),
    })),
  },
  {
    name: 'A booking says that it can be undone for as long as it was ever reassigned',
    breaks: 'undo',
    team: withVerbs(({ honest }) => ({
      async teamBooking(request) {
        const booking = await honest.teamBooking(request);
        return { ...booking, undoable: booking.story.some(({ what }) => what === 'reassign') };
      },
    })),
  },
  {
    name: 'A booking never says that it can be undone',
    breaks: 'undo',
    team: withVerbs(({ honest }) => ({
      teamBooking: async (request) => ({ ...(await honest.teamBooking(request)), undoable: false }),
    })),
  },
  {
    name: 'A sick day cancels what nobody can take',
    breaks: 'sick-day',
    team: withVerbs(({ honest }) => ({
      async sickDay(request) {
        const job = await honest.sickDay(request);
        for (const { id, to } of request.body.dryRun ? [] : job.rows)
          if (to === null) await honest.cancelTeamBooking({ id, body: {}, key: id, revision: null });
        return job;
      },
    })),
  },
  {
    name: 'A sick day that is sent twice begins twice',
    breaks: 'sick-day',
    team: withVerbs(({ honest }) => ({
      sickDay: async (request) => honest.sickDay({ ...request, revision: null, key: randomUUID() }),
    })),
  },
  {
    name: 'A sick day gives bookings to hosts who are busy then',
    breaks: 'sick-day',
    team: withVerbs(({ honest }) => ({
      async sickDay(request) {
        const job = await honest.sickDay(request);
        if (request.body.dryRun) return job;
        const rows = [];
        for (const row of job.rows) {
          const given = row.reason?.code === 'nobody-free' && { to: 'bo', outside: true };
          if (given) await honest.reassign({ id: row.id, body: given, key: row.id, revision: null });
          rows.push(given ? { ...row, to: 'bo', state: 'done' as const, reason: null } : row);
        }
        return { ...job, rows };
      },
    })),
  },
  {
    name: 'A sick day ends at the first booking that nobody can take',
    breaks: 'sick-day',
    team: withVerbs(({ honest }) => ({
      async sickDay(request) {
        const preview = await honest.sickDay(request);
        const first = preview.rows.findIndex(({ to }) => to === null);
        return first === -1 ? preview : { ...preview, rows: preview.rows.slice(0, first + 1) };
      },
    })),
  },
];
