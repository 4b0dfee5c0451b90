import type {
  CalendarConnection,
  CalendarPlaces,
  HostCalendar,
  HostDocument,
  HostSummary,
  Me,
} from '@team-booking/contract/team';
import type { Answers } from './open-hub.ts';

const common = { source: 'a-mark', writes: false, whenUnreadable: 'closed' } as const;

/** Two calendars: one asks for a new sign-in, the other is read. */
export const CALENDARS: readonly HostCalendar[] = [
  {
    ...common,
    id: 'work',
    kind: 'google',
    writes: true,
    state: 'closed',
    asOf: '2026-12-01T10:40:00Z',
    problem: { code: 'consent-revoked', message: 'Google asks for a new sign-in.', remedy: 'Agree anew.' },
  },
  { ...common, id: 'family', kind: 'caldav', state: 'fresh', asOf: '2026-12-01T13:03:00Z', problem: null },
];

const CONNECTION: CalendarConnection = {
  id: 'c1',
  kind: 'google',
  since: '2026-11-02T09:00:00Z',
  by: 'Kenji Mori',
  calendars: ['work'],
};

const PLACES: CalendarPlaces = {
  caldav: [
    {
      id: 'icloud',
      name: 'iCloud',
      server: 'caldav.icloud.example',
      appPasswords: 'https://account.example/passwords',
    },
    { id: 'nextcloud', name: 'Nextcloud', server: null, appPasswords: null },
  ],
  accounts: [{ kind: 'google', connect: 'https://book.example/auth/calendars/google', team: false }],
};

/** As a server answers that reads calendars; a page cannot. */
export const WITH_CALENDARS: Answers = {
  host: async (real) => ({ ...((await real()) as HostDocument), calendars: CALENDARS }),
  calendarPlaces: () => PLACES,
  calendarConnections: () => ({ items: [CONNECTION] }),
};

/** Kenji is signed in, who is a host. */
export const AS_KENJI: Answers = {
  me: async (real) => ({ ...((await real()) as Me), name: 'Kenji Mori', role: 'host', host: 'kenji' }),
};

const READ: Readonly<Record<string, Partial<HostSummary>>> = {
  mira: { calendars: 'fresh', calendarsAsOf: '2026-12-01T13:03:00Z' },
  kenji: { calendars: 'closed', calendarsAsOf: '2026-12-01T10:40:00Z' },
  tamsin: { calendars: 'fresh', calendarsAsOf: '2026-12-01T13:01:00Z' },
  ines: { calendars: 'unread', calendarsAsOf: null },
};

/** A list of hosts as a server answers it that reads calendars: one cannot be read, one was not read yet. */
export const SOME_UNREADABLE: Answers = {
  hosts: async (real) => {
    const page = (await real()) as { readonly items: readonly HostSummary[] };
    return { ...page, items: page.items.map((host) => ({ ...host, ...READ[host.id] })) };
  },
};
