import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Id, Instant } from '../primitives.ts';
import { CalendarUse, HostKey } from './settings/index.ts';

const AccountKind = Type.Enum(['google', 'microsoft'], { description: 'Who has the account' });

/** Where calendars can be connected from. */
export const CalendarPlaces = Type.Object(
  {
    caldav: Type.Array(
      Type.Object({
        id: Type.String({ description: 'Stable; more may come' }),
        name: Type.String(),
        server: Type.Union([Type.String(), Type.Null()], {
          description: 'What to give as `address`; null: everybody has a server of their own',
        }),
        appPasswords: Type.Union([Type.String(), Type.Null()], {
          description: 'Where somebody makes a password for one app; null: the one of the account is taken',
        }),
      }),
      { description: 'Well-known places with CalDAV; any other server can be given as well' },
    ),
    accounts: Type.Array(
      Type.Object({
        kind: AccountKind,
        connect: Type.Union([Type.String(), Type.Null()], {
          description:
            'Address to open in the browser, with `?host=ID`, so that somebody consents; null: nobody can on this backend',
        }),
        team: Type.Boolean({
          description:
            'true: the whole team is connected, so that hosts have the connection `team-google` or `team-microsoft` without consenting; it acts for their e-mail address',
        }),
      }),
      { description: 'Providers of accounts that this backend is set up for' },
    ),
  },
  { title: 'CalendarPlaces' },
);
/** {@inheritDoc CalendarPlaces} */
export type CalendarPlaces = Static<typeof CalendarPlaces>;

const Username = Type.String({ minLength: 1, maxLength: 320 });
const Password = Type.String({ minLength: 1, maxLength: 500, description: 'Used for this request, and never shown' });

/** Body of looking for calendars on a CalDAV server. */
export const CalendarSearch = Type.Object(
  {
    address: Type.String({
      minLength: 1,
      maxLength: 1000,
      description: 'An e-mail address, the name of a server, or an address on it',
    }),
    username: Type.Optional(Type.String({ ...Username, description: 'Default: `address`' })),
    password: Password,
  },
  { title: 'CalendarSearch', additionalProperties: false },
);
/** {@inheritDoc CalendarSearch} */
export type CalendarSearch = Static<typeof CalendarSearch>;

/** A calendar that can be chosen. */
export const FoundCalendar = Type.Object(
  {
    calendar: Type.String({ description: 'Its address, or its id in the account' }),
    name: Type.String({ description: 'As its owner calls it' }),
    writable: Type.Boolean({ description: 'Whether bookings can be written into it' }),
    freeBusyOnly: Type.Optional(
      Type.Boolean({ description: 'true: no more may be asked than when it is busy; add it so. Default: false' }),
    ),
  },
  { title: 'FoundCalendar' },
);
/** {@inheritDoc FoundCalendar} */
export type FoundCalendar = Static<typeof FoundCalendar>;

/** Calendars to choose from. */
export const FoundCalendars = Type.Object({ items: Type.Array(FoundCalendar) }, { title: 'FoundCalendars' });
/** {@inheritDoc FoundCalendars} */
export type FoundCalendars = Static<typeof FoundCalendars>;

const { writes, whenUnreadable, freeBusyOnly } = CalendarUse.properties;

/** A calendar to be added to a host's. */
export const NewCalendar = Type.Object(
  {
    id: Type.Optional(HostKey),
    calendar: Type.String({
      minLength: 1,
      maxLength: 1500,
      pattern: '^\\S+$',
      description: 'The address of a calendar on a CalDAV server or of a feed, or the id of one in an account',
    }),
    username: Type.Optional(Username),
    password: Type.Optional(Password),
    connection: Type.Optional(
      Type.String({
        ...Id,
        description:
          'The connected account that it is in; `team-google` or `team-microsoft` for that of the whole team',
      }),
    ),
    writes: Type.Optional(writes),
    whenUnreadable: Type.Optional(whenUnreadable),
    freeBusyOnly,
  },
  {
    title: 'NewCalendar',
    description:
      'With user and password a calendar on a CalDAV server, with a connection one of an account, else a feed. Without `id` it gets one',
    additionalProperties: false,
  },
);
/** {@inheritDoc NewCalendar} */
export type NewCalendar = Static<typeof NewCalendar>;

/** An account of a host that is connected. Its secret is never shown. */
export const CalendarConnection = Type.Object(
  {
    id: Id,
    kind: AccountKind,
    since: Instant,
    by: Type.String({ description: 'Name of whoever has connected it' }),
    calendars: Type.Array(HostKey, { description: 'Ids of those calendars of the host that are read by it' }),
  },
  { title: 'CalendarConnection' },
);
/** {@inheritDoc CalendarConnection} */
export type CalendarConnection = Static<typeof CalendarConnection>;
