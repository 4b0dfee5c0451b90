import type { HostSummary, WaitingItem } from '@team-booking/contract/team';
import type { TeamClient } from '@team-booking/sdk/team';
import { asking } from './asking.ts';
import { CALENDARS } from './calendars.ts';
import type { Answers } from './open-hub.ts';
import { NOW } from './story.ts';

const minutesAgo = (minutes: number) => new Date(NOW - minutes * 60_000).toISOString();

/** What is told to whom once a host was asked: nobody, in a page. */
interface Sent {
  readonly asked: string[];
  /** Whether the calendar can be read once somebody asks for it, after as many milliseconds. Default: it cannot, at once. */
  readonly read?: { isWell: boolean; readonly after: number };
}

/** A day with everything: a call that is next, a booking that its host has declined, and a calendar that cannot be read until its host was asked. */
export function fullDay(
  { asked, read = { isWell: false, after: 0 } }: Sent = { asked: [] },
): (client: TeamClient) => TeamClient {
  return (plain) => {
    const client = asking({ found: 'declined' })(plain);
    let isRead = false;
    const calendar = (): WaitingItem => ({
      kind: 'calendar',
      host: 'kenji',
      since: minutesAgo(145),
      subject: 'host/kenji',
      remedies: [
        ...['askToReconnect', 'changeHost'].map((verb) => ({ verb, parameters: { id: 'kenji' } })),
        { verb: 'refreshCalendar', parameters: { id: 'kenji', calendar: 'work' } },
      ],
      calendars: [
        {
          id: 'work',
          state: 'closed',
          problem: {
            code: 'consent-revoked',
            message: 'Google asks for a new sign-in.',
            remedy: 'Connect the account again.',
          },
        },
      ],
      askedAt: asked.length > 0 ? minutesAgo(0) : null,
      costs: { starts: 9, days: 14 },
    });
    return {
      ...client,
      async waiting(...given) {
        const { items } = await client.waiting(...given);
        return { items: isRead ? items : [...items, calendar()] };
      },
      async teamBooking(...given) {
        const booking = await client.teamBooking(...given);
        if (!booking.attendee.name.startsWith('Jonas')) return booking;
        return {
          ...booking,
          location: { kind: 'online', label: 'Video call', joinUrl: 'https://meet.example/jonas' },
          answers: { Topic: 'We outgrew our current tool. Can you show how shared inboxes work?' },
        };
      },
      async refreshCalendar() {
        await new Promise((resolve) => setTimeout(resolve, read.after));
        isRead = read.isWell;
        return isRead ? { ...CALENDARS[0]!, state: 'fresh', problem: null } : CALENDARS[0]!;
      },
      async askToReconnect({ id }) {
        asked.push(id);
        return { to: `${id}@northwind.example` };
      },
    };
  };
}

/** Moves the booking of Noor to an hour later. */
export async function moveNoor(client: TeamClient): Promise<void> {
  const { items } = await client.bookings({ query: { words: 'Noor' } });
  await client.moveTeamBooking({ id: items[0]!.id, body: { start: '2026-12-03T10:00:00Z' } });
}

/** Another booking waits for approval besides the one of the story. @param approved gets what was approved, as `Hub.settle` calls it */
export function twoApprovals(approved: string[]): (client: TeamClient) => TeamClient {
  let another: WaitingItem[] = [];
  return (client) => ({
    ...client,
    async waiting(...given) {
      const { items } = await client.waiting(...given);
      const real = items.find((item) => item.kind === 'approval');
      if (real) {
        const booking = { ...real.booking, id: 'otto', attendee: { ...real.booking.attendee, name: 'Otto' } };
        another = [{ ...real, booking, subject: 'booking/otto' }];
      }
      return { items: [...items, ...another] };
    },
    async approve(asked) {
      const answer = await client.approve(asked);
      approved.push(`approval booking/${asked.id}`);
      return answer;
    },
  });
}

/** How those who are next in turn are: Mira is out, a calendar of Rohan cannot be read, and Tamsin is out from tomorrow on. */
const IN_TURN: Readonly<Record<string, Partial<HostSummary>>> = {
  mira: { away: { from: '2026-11-30', to: '2026-12-03' } },
  rohan: { calendars: 'closed' },
  tamsin: { away: { from: '2026-12-02', to: '2026-12-03' } },
};

/** Answers by which not everybody who is next in turn can take a booking. */
export const OUT_IN_TURN: Answers = {
  comingTurns: async (real) => ({
    ...((await real()) as object),
    turns: Object.keys(IN_TURN).map((host) => ({ hosts: [host] })),
    names: ['Mira Kaplan', 'Rohan Shah', 'Tamsin Doyle'].map((name) => ({
      id: name.split(' ')[0]!.toLowerCase(),
      name,
    })),
  }),
  hosts: async (real) => {
    const { items } = (await real()) as { items: readonly HostSummary[] };
    return { items: items.map((host) => ({ ...host, ...IN_TURN[host.id] })), next: null };
  },
};
