import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Instant, Text } from '../primitives.ts';
import { TeamBookingRow } from './bookings/index.ts';
import { CalendarDate, CalendarUse, HostKey, HostSettings, Name, WeeklyHours } from './settings/index.ts';
import { OrNull } from './or-null.ts';
import { Revised } from './revised.ts';

const { id: _id, active: _active, calendars: _calendars, ...written } = HostSettings.properties;

/** Whether a calendar can be read. */
export const CalendarState = Type.Enum(['fresh', 'closed', 'unread'], {
  title: 'CalendarState',
  description:
    'fresh: was read lately. closed: cannot be read, so its host is not offered. unread: was not read yet, or is not read because its host is switched off',
});
/** {@inheritDoc CalendarState} */
export type CalendarState = Static<typeof CalendarState>;

/** What keeps a calendar from being read. */
export const CalendarProblem = Type.Object(
  {
    code: Type.String({ description: 'Stable; more may come' }),
    message: Type.String({ description: 'What is wrong and where; never the title of an event' }),
    remedy: Type.String(),
  },
  { title: 'CalendarProblem' },
);
/** {@inheritDoc CalendarProblem} */
export type CalendarProblem = Static<typeof CalendarProblem>;

/** One of a host's own calendars, with its health. */
export const HostCalendar = Type.Object(
  {
    id: HostKey,
    ...CalendarUse.properties,
    source: Type.String({
      maxLength: 64,
      description:
        'A mark of its address, which is a secret and never shown: the same mark is the same address. It can be sent instead of it',
    }),
    state: CalendarState,
    asOf: Type.Union([Instant, Type.Null()], { description: 'When it was read last' }),
    problem: Type.Union([CalendarProblem, Type.Null()]),
  },
  { title: 'HostCalendar' },
);
/** {@inheritDoc HostCalendar} */
export type HostCalendar = Static<typeof HostCalendar>;

/** A booking type that a host takes part in. */
const HostsPool = Type.Object({ id: Type.String(), title: Type.String(), owner: Type.Boolean() });

/** A host as they are set up. */
export const HostDocument = Revised(
  {
    id: HostKey,
    ...written,
    active: Type.Boolean({ description: 'false: switched off; takes no new bookings and has left every pool' }),
    calendars: Type.Array(HostCalendar),
    pools: Type.Array(HostsPool, { description: 'The booking types they take part in' }),
  },
  'HostDocument',
);
/** {@inheritDoc HostDocument} */
export type HostDocument = Static<typeof HostDocument>;

/** A host in a list. */
export const HostSummary = Type.Object(
  {
    id: HostKey,
    kind: written.kind,
    name: Name,
    avatarUrl: written.avatarUrl,
    timeZone: written.timeZone,
    active: Type.Boolean(),
    email: written.email,
    calendars: Type.Optional(
      Type.Enum(['none', 'fresh', 'closed', 'unread'], { description: 'The worst state of any of their calendars' }),
    ),
    calendarsAsOf: Type.Optional(
      Type.Union([Instant, Type.Null()], { description: 'When the one was read that was read longest ago' }),
    ),
    away: Type.Optional(
      Type.Union(
        [
          Type.Object({ from: CalendarDate, to: CalendarDate }, { description: 'Both included, in their zone' }),
          Type.Null(),
        ],
        { description: 'The days off that they have or have next; null: none are known' },
      ),
    ),
  },
  {
    title: 'HostSummary',
    description: 'Address, calendars and days off are there for admins and for the host themselves only',
  },
);
/** {@inheritDoc HostSummary} */
export type HostSummary = Static<typeof HostSummary>;

const Calendars = Type.Array(
  Type.Object(
    {
      id: Type.Optional(HostKey),
      ...Type.Partial(CalendarUse).properties,
      source: Type.Optional(
        Type.String({
          pattern: '^(https?://|webcal://|caldavs://|google://|microsoft://|#)\\S+$',
          maxLength: 2048,
          description:
            'an address that begins with https:, http: or webcal: for a feed, caldavs: with user and password for a calendar on a CalDAV server, or google://CONNECTION/CALENDAR or microsoft://CONNECTION/CALENDAR for one of a connected account',
        }),
      ),
    },
    { additionalProperties: false },
  ),
  {
    maxItems: 20,
    description:
      'All of them. A calendar of an id that is there keeps what is left out of it; with the mark that a log of changes has instead of a `source`, its address',
  },
);

const { kind, name, email, timeZone, hours, overrides, holidays, limits, avatarUrl, joinUrl } = written;

/** A new host. What is left out has a sensible value. */
export const NewHost = Type.Object(
  {
    id: Type.Optional(HostKey),
    kind,
    name,
    email,
    timeZone: Type.Optional(timeZone),
    hours,
    overrides,
    holidays,
    limits,
    avatarUrl,
    joinUrl,
    calendars: Type.Optional(Calendars),
  },
  {
    title: 'NewHost',
    description: "Without `id`, one is made of the name; without `timeZone`, it is the team's",
    additionalProperties: false,
  },
);
/** {@inheritDoc NewHost} */
export type NewHost = Static<typeof NewHost>;

/** Changes of a host. Absent members stay as they are; `null` takes one back. Hosts may not change their name, address or limits. */
export const HostChanges = Type.Object(
  {
    name: Type.Optional(name),
    email: OrNull(email),
    timeZone: Type.Optional(timeZone),
    hours: OrNull(hours),
    overrides: OrNull(overrides),
    holidays: OrNull(holidays),
    limits: OrNull(limits),
    avatarUrl: OrNull(avatarUrl),
    joinUrl: OrNull(joinUrl),
    calendars: Type.Optional(Calendars),
  },
  { title: 'HostChanges', additionalProperties: false },
);
/** {@inheritDoc HostChanges} */
export type HostChanges = Static<typeof HostChanges>;

/** A day off, or several. */
export const TimeOff = Type.Object(
  {
    from: CalendarDate,
    to: Type.Optional(CalendarDate),
    note: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: 'Why; visitors never see it' })),
    dryRun: Type.Optional(Type.Boolean()),
  },
  {
    title: 'TimeOff',
    description: '`from` to `to`, both included; without `to`, one day',
    additionalProperties: false,
  },
);
/** {@inheritDoc TimeOff} */
export type TimeOff = Static<typeof TimeOff>;

/** Days on which somebody is back. */
export const TimeOn = Type.Object(
  { from: CalendarDate, to: Type.Optional(CalendarDate) },
  { title: 'TimeOn', additionalProperties: false },
);

/** A host who has taken time off. */
export const TimeOffTaken = Type.Object(
  {
    host: HostDocument,
    days: Type.Array(CalendarDate, { description: 'Days that are off now and were not before' }),
    bookings: Type.Array(TeamBookingRow, {
      description: 'Bookings of theirs on these days, which stay until somebody reassigns them',
    }),
  },
  { title: 'TimeOffTaken' },
);
/** {@inheritDoc TimeOffTaken} */
export type TimeOffTaken = Static<typeof TimeOffTaken>;

/** Body of switching a host off. */
export const SwitchOff = Type.Object(
  { dryRun: Type.Optional(Type.Boolean()) },
  { title: 'SwitchOff', additionalProperties: false },
);

/** A host who is switched off, or what stands in the way. */
export const SwitchedOff = Type.Object(
  {
    host: HostDocument,
    bookings: Type.Array(TeamBookingRow, { description: 'Bookings ahead: reassign or cancel them first' }),
    pools: Type.Array(
      Type.Object({
        id: Type.String(),
        title: Type.String(),
        why: Type.Enum(['owner', 'needed'], {
          description:
            'owner: make somebody else the owner first. needed: nobody could be booked any more without them',
        }),
      }),
      { description: 'Booking types that have to change first' },
    ),
  },
  { title: 'SwitchedOff' },
);
/** {@inheritDoc SwitchedOff} */
export type SwitchedOff = Static<typeof SwitchedOff>;

/** Hours that an admin proposes to a host. */
export const NewProposal = Type.Object(
  { hours: WeeklyHours, note: Type.Optional(Text(500, 'Why')) },
  { title: 'NewProposal', additionalProperties: false },
);

/** A proposal of hours. Nothing changes before its host has accepted it. */
export const Proposal = Type.Object(
  {
    id: Type.String(),
    host: HostKey,
    ...NewProposal.properties,
    by: Type.String({ description: 'Name of whoever proposed it' }),
    at: Instant,
    state: Type.Enum(['open', 'accepted', 'refused', 'withdrawn']),
    decidedAt: Type.Union([Instant, Type.Null()]),
    reason: Type.Optional(Type.String()),
  },
  { title: 'Proposal' },
);
/** {@inheritDoc Proposal} */
export type Proposal = Static<typeof Proposal>;

/** Body of refusing a proposal. */
export const ProposalRefusal = Type.Object(
  { reason: Type.Optional(Text(500, 'Why not, for whoever proposed it')) },
  { title: 'ProposalRefusal', additionalProperties: false },
);
