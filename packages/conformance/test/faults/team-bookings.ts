import { randomUUID } from 'node:crypto';
import { Refusal } from '@team-booking/contract';
import { NOW } from '../../src/fixture/index.ts';
import type { Fault } from './fault.ts';
import { nothing, withVerbs, type Stand } from './team-fault.ts';

/** Approves a booking that waits, as nobody has asked for. */
async function approveAnyway({ admin }: Stand, id: string): Promise<void> {
  const { status } = await admin.teamBooking({ id });
  if (status === 'awaiting-approval') await admin.approve({ id, key: randomUUID(), revision: null });
}

/** Gives back all time that visitors hold. */
async function forgetHolds({ team }: Stand): Promise<void> {
  await team.backend.store.write(team.backend.team, async (transaction) => {
    for (const id of await transaction.lapsedHolds(Infinity)) await transaction.releaseTime(id);
  });
}

/** Faults in what the team does with bookings. */
export const TEAM_BOOKING_FAULTS: readonly Fault[] = [
  {
    name: 'An answer to a question that nobody asked cancels the booking',
    breaks: 'questions',
    team: withVerbs(({ honest }) => ({
      async answerQuestion({ id, host, key, body: { answer, reason, dryRun = false } }) {
        if (answer === 'put-back')
          return honest.answerQuestion({ id, host, key, revision: null, body: { answer, dryRun } });
        const { start, end } = await honest.teamBooking({ id });
        const body = reason === undefined ? {} : { reason };
        if (!dryRun) await honest.cancelTeamBooking({ id, key, revision: null, body });
        const time = { before: { start, end }, after: null };
        return { booking: id, host, dryRun, time, mails: [], calendars: { put: [], removed: [host] }, revision: 'r' };
      },
    })),
  },
  {
    name: 'A host whose calendars are well is asked to connect them again',
    breaks: 'reconnecting',
    team: withVerbs(({ honest }) => ({
      askToReconnect: async ({ id }) => ({ to: (await honest.host({ id })).email ?? '' }),
    })),
  },
  {
    name: 'A calendar is read again that there is not',
    breaks: 'reconnecting',
    team: withVerbs(() => ({
      refreshCalendar: async ({ calendar: id }) => ({
        id,
        kind: 'caldav',
        writes: false,
        whenUnreadable: 'closed',
        source: 'none',
        state: 'fresh',
        asOf: null,
        problem: null,
      }),
    })),
  },
  {
    name: 'A booking has no story',
    breaks: 'team-shapes',
    team: withVerbs(({ honest }) => ({
      async teamBooking(request) {
        const { story: _story, ...booking } = await honest.teamBooking(request);
        return booking as Awaited<ReturnType<typeof honest.teamBooking>>;
      },
    })),
  },
  {
    name: 'A list ends after its first part',
    breaks: 'team-shapes',
    team: withVerbs(({ honest }) => ({
      bookings: async (request) => ({ ...(await honest.bookings(request)), next: null }),
    })),
  },
  {
    name: 'What happened to bookings is told without the time that a booking had before',
    breaks: 'activity',
    team: withVerbs(({ honest }) => ({
      async activity(request) {
        const { items, next } = await honest.activity(request);
        return { items: items.map(({ before: _before, ...line }) => line), next };
      },
    })),
  },
  {
    name: 'Hosts are told what happened to everybody’s bookings',
    breaks: 'activity',
    team: withVerbs(({ admin }) => ({ activity: async (request) => admin.activity(request) })),
  },
  {
    name: 'Bookings are found by the name of the visitor only',
    breaks: 'team-shapes',
    team: withVerbs(({ honest }) => ({
      async bookings(request) {
        const { words, ...query } = request.query();
        const found = await honest.bookings({ query: () => query });
        if (words === undefined) return found;
        const fits = ({ attendee }: (typeof found.items)[number]) => attendee.name.toLowerCase().includes(words);
        return { ...found, items: found.items.filter(fits) };
      },
    })),
  },
  {
    name: 'A problem is none of those that are described',
    breaks: 'team-shapes',
    team: withVerbs(({ honest }) => ({
      cancelTeamBooking: (request) =>
        Promise.resolve(honest.cancelTeamBooking(request)).catch(() => {
          throw new Refusal('revision-missing', 'There is no such booking.');
        }),
    })),
  },
  {
    name: 'A note that is sent twice is there twice',
    breaks: 'team-idempotency',
    team: withVerbs(({ honest }) => ({
      addNote: async (request) => honest.addNote({ ...request, key: randomUUID() }),
    })),
  },
  {
    name: 'A reassignment that is sent twice goes on to the next host',
    breaks: 'team-idempotency',
    team: withVerbs(({ honest }) => ({
      reassign: async (request) => honest.reassign({ ...request, key: randomUUID() }),
    })),
  },
  {
    name: 'A key is remembered, but not what it was for',
    breaks: 'team-idempotency',
    team: withVerbs(({ honest, memory }) => ({
      async bookForVisitor(request) {
        const known = memory.get(request.key) as ReturnType<typeof honest.bookForVisitor> | undefined;
        if (known) return known;
        const booked = honest.bookForVisitor(request);
        memory.set(request.key, booked);
        return booked;
      },
    })),
  },
  {
    name: 'The team books over what visitors hold',
    breaks: 'team-holds',
    team: withVerbs((stand) => ({
      async bookForVisitor(request) {
        await forgetHolds(stand);
        return stand.honest.bookForVisitor(request);
      },
    })),
  },
  {
    name: 'The team moves bookings to what visitors hold',
    breaks: 'team-holds',
    team: withVerbs((stand) => ({
      async moveTeamBooking(request) {
        await forgetHolds(stand);
        return stand.honest.moveTeamBooking(request);
      },
    })),
  },
  {
    name: 'A booking that the team moves is approved by that',
    breaks: 'approval',
    team: withVerbs((stand) => ({
      async moveTeamBooking(request) {
        await stand.honest.moveTeamBooking(request);
        await approveAnyway(stand, request.id);
        return stand.admin.teamBooking(request);
      },
    })),
  },
  {
    name: 'A booking that is given to another host is approved by that',
    breaks: 'approval',
    team: withVerbs((stand) => ({
      async reassign(request) {
        const effects = await stand.honest.reassign(request);
        await approveAnyway(stand, request.id);
        return effects;
      },
    })),
  },
  {
    name: 'What the team books needs no approval',
    breaks: 'approval',
    team: withVerbs((stand) => ({
      async bookForVisitor(request) {
        const { id } = await stand.honest.bookForVisitor(request);
        await approveAnyway(stand, id);
        return stand.admin.teamBooking({ id });
      },
    })),
  },
  {
    name: 'What has expired can be approved',
    breaks: 'approval',
    team: withVerbs(({ at }) => ({ approve: async (request) => at(Date.parse(NOW)).approve(request) })),
  },
  {
    name: 'Approving twice is an error',
    breaks: 'approval',
    team: withVerbs(({ honest }) => ({
      async approve(request) {
        const { status } = await honest.teamBooking(request);
        if (status === 'confirmed') throw new Refusal('wrong-state', 'It is approved already.');
        return honest.approve(request);
      },
    })),
  },
  {
    name: 'The time of what was declined stays taken',
    breaks: 'decline',
    team: withVerbs(({ over }) => ({
      decline: async (request) => over(() => ({ releaseTime: nothing })).decline(request),
    })),
  },
  {
    name: 'What was declined has cost its host a turn',
    breaks: 'decline',
    team: withVerbs(({ over }) => ({
      decline: async (request) => over(() => ({ voidRecord: nothing, post: nothing })).decline(request),
    })),
  },
  {
    name: 'Declining is cancelling',
    breaks: 'decline',
    team: withVerbs(({ honest }) => ({ decline: async (request) => honest.cancelTeamBooking(request) })),
  },
  {
    name: 'A visitor who does not come has cost the host a turn',
    breaks: 'no-show',
    team: withVerbs(({ over }) => ({
      noShow: async (request) => over(() => ({ voidRecord: nothing, post: nothing })).noShow(request),
    })),
  },
  {
    name: 'A host who does not come gets the turn back',
    breaks: 'no-show',
    team: withVerbs(({ honest }) => ({
      async noShow(request) {
        const { who } = request.body;
        const after = await honest.noShow({ ...request, body: { who: who && 'attendee' } });
        return { ...after, missedBy: who };
      },
    })),
  },
  {
    name: 'It is said beforehand who will not have come',
    breaks: 'no-show',
    team: withVerbs(({ at, honest, team }) => ({
      async noShow(request) {
        const { start } = await honest.teamBooking(request);
        return at(Math.max(team.now(), Date.parse(start) + 3_600_000)).noShow(request);
      },
    })),
  },
];
