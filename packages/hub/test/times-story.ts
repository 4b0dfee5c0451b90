import { createTeamClient, type TeamClient } from '@team-booking/sdk/team';
import { openHub, until, type Answers, type OpenHub } from './open-hub.ts';

/** A Wednesday with something of everything: bookings with gaps, a day off, other hours, a full day, and who works later. */
async function busyWednesday(client: TeamClient): Promise<void> {
  const talk = await client.teamBookingType({ id: 'talk' });
  await client.changeBookingType({ id: 'talk', revision: talk.revision, body: { buffers: { after: 30 } } });
  const booked = [
    ['talk', '2026-12-16T09:00:00Z', 'Elif Aydin'],
    ['talk', '2026-12-16T10:00:00Z', 'Tom Albrecht'],
    ['talk', '2026-12-16T12:30:00Z', 'Zoe Martin'],
    ['architecture', '2026-12-16T10:00:00Z', 'Baltic Freight'],
    ['onboarding', '2026-12-16T14:30:00Z', 'Halden Foods'],
  ] as const;
  for (const [bookingType, start, name] of booked) {
    const duration = { talk: 30, architecture: 90, onboarding: 60 }[bookingType];
    const attendee = { name, email: `${name.split(' ')[0]!.toLowerCase()}@visitor.example` };
    await client.bookForVisitor({
      body: { bookingType, start, duration, timeZone: 'Europe/Berlin', locale: 'en', attendee },
    });
  }
  await client.takeTimeOff({ id: 'rohan', body: { from: '2026-12-16', note: 'Conference' } });
  await changed(client, 'tamsin', { limits: { perDay: 2 } });
  await changed(client, 'ines', { hours: [{ days: [1, 2, 3, 4, 5], start: '10:15', end: '17:30' }] });
  await changed(client, 'ada', { overrides: [{ date: '2026-12-16', hours: [{ start: '13:00', end: '18:00' }] }] });
}

async function changed(client: TeamClient, id: string, body: Parameters<TeamClient['changeHost']>[0]['body']) {
  const { revision } = await client.host({ id });
  await client.changeHost({ id, revision, body });
}

/** A view of that Wednesday, once all of it is shown. */
export const onBusyWednesday = (address: string) => async (locale: string) => {
  const open = await openHub('/today', { locale });
  await busyWednesday(createTeamClient(open.backend.team));
  location.hash = `#${address}`;
  await until(() => paneOf(open)?.querySelector('.body'), `${address}: nothing is shown`);
  await until(() => open.hub.shown?.element.shadowRoot?.querySelector('h1:focus'), 'the focus is not at its heading');
  return open;
};

/** The tab of Free times that is shown. */
export const paneOf = ({ hub }: OpenHub) =>
  hub.shown?.element.shadowRoot?.querySelector('team-hub-coverage, team-hub-why, team-hub-near')?.shadowRoot;

/** Proposes to Kenji to begin earlier on Fridays. */
export async function proposed({ backend }: OpenHub): Promise<void> {
  const hours = [
    { days: [1, 2, 3, 4], start: '09:00', end: '17:00' },
    { days: [5], start: '07:00', end: '17:00' },
  ];
  const note = 'On Fridays nobody is there for the east coast.';
  await createTeamClient(backend.team).proposeHours({ id: 'kenji', body: { hours, note } });
}

/** Some have looked for a time and found none, on a Wednesday, a Saturday and a Sunday. */
export const SEARCHED: Answers = {
  coverage: async (real) => ({
    ...((await real()) as object),
    searches: [
      {
        date: '2026-11-25',
        empty: 12,
        hours: [
          { hour: 11, empty: 9 },
          { hour: 18, empty: 3 },
        ],
      },
      { date: '2026-11-28', empty: 15, hours: [10, 11, 12].map((hour) => ({ hour, empty: 17 - hour })) },
      { date: '2026-11-29', empty: 4, hours: [] },
    ],
  }),
};
