import * as Type from 'typebox';
import type { Static } from 'typebox';
import { BookingType, Field, HostChoice, LocationOption, Mode, SlotGrid } from './booking-type.ts';
import { Duration, Id, Instant, Minutes, Slug, TimeZone } from './primitives.ts';
import { Routing } from './routing.ts';

const TimeOfDay = Type.String({
  description: 'Wall clock, HH:MM from 00:00 to 23:59; an end may be 24:00',
  pattern: '^([01]\\d|2[0-3]):[0-5]\\d$|^24:00$',
});

const Window = Type.Object(
  { start: TimeOfDay, end: TimeOfDay },
  {
    description:
      'On the clock of the zone. An end that is not after the start lies on the next day. A clock time that a clock change skips is taken later by the length of the gap, of one that comes twice the earlier is taken (Temporal: compatible); a window that this empties is dropped.',
  },
);

const Count = Type.Union([Type.Integer({ minimum: 1, maximum: 10_000 }), Type.Null()]);

/** Maximum number of bookings per day, week (from Monday) and month of the type's zone; `null`: no limit. */
const Limits = Type.Object(
  { perDay: Count, perWeek: Count, perMonth: Count },
  {
    description:
      "Maximum number of bookings that start in a day, a week from Monday, a month, by the calendar of the zone of the booking type that is asked for (slot.timeZone); null: no limit. A type's limit counts its bookings with any host, a host's limit their bookings of all types. Waiting ones count; cancelled, declined and expired ones do not, nor does the booking that is being moved.",
  },
);

/** A host as in a `SlotQuery`, with a name and limits. */
export const FixtureHost = Type.Object(
  {
    id: Id,
    name: Type.String({ minLength: 1, maxLength: 200 }),
    timeZone: TimeZone,
    hours: Type.Array(
      Type.Object({
        days: Type.Array(Type.Integer({ minimum: 1, maximum: 7 }), { description: 'ISO: 1 = Monday to 7 = Sunday' }),
        ...Window.properties,
      }),
      { description: 'Windows that recur every week; they belong to the day they start on' },
    ),
    overrides: Type.Array(
      Type.Object({
        date: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: "A date in the host's zone" }),
        hours: Type.Array(Window),
      }),
      { description: 'What holds on a date instead of the hours; no windows: a day off. At most one for a date' },
    ),
    busy: Type.Array(Type.Object({ start: Instant, end: Instant }), {
      description: "Entries of the host's calendars, in any order; those without a length block nothing",
    }),
    limits: Limits,
  },
  { title: 'FixtureHost' },
);
export type FixtureHost = Static<typeof FixtureHost>;

/** A booking type with the settings that the public one hides. */
export const FixtureBookingType = Type.Object(
  {
    slug: Slug,
    title: BookingType.properties.title,
    description: BookingType.properties.description,
    mode: Mode,
    durations: Type.Array(Duration, { minItems: 1, maxItems: 24 }),
    slot: SlotGrid,
    groups: Type.Array(
      Type.Object({
        need: Type.Union([Type.Integer({ minimum: 1 }), Type.Literal('all')]),
        hosts: Type.Array(
          Type.Object({
            id: Id,
            weight: Type.Integer({ minimum: 1, maximum: 1_000_000 }),
            priority: Type.Integer({ minimum: 1, maximum: 100, description: '1 is asked first' }),
          }),
        ),
      }),
      { description: 'A group without hosts can never be filled' },
    ),
    owner: Type.Union([Id, Type.Null()], {
      description: 'Primary owner, where several take part: a host who takes part in every booking',
    }),
    fairness: Type.Enum(['turns', 'strict', 'totals'], { description: 'How the next host is chosen' }),
    buffers: Type.Object(
      { before: Minutes, after: Minutes },
      { description: 'Kept free before and after a booking; between two bookings lies the larger one' },
    ),
    limits: Limits,
    window: Type.Object({ minNotice: Minutes, horizon: Minutes }),
    policy: BookingType.properties.policy,
    approval: Type.Boolean(),
    showHosts: Type.Boolean({ description: 'false: names are withheld and ids opaque for each type' }),
    hostChoice: Type.Optional(HostChoice),
    locations: Type.Array(LocationOption),
    fields: Type.Array(Field, { maxItems: 50 }),
    routing: Type.Optional(Routing),
    guests: BookingType.properties.guests,
    consent: BookingType.properties.consent,
  },
  { title: 'FixtureBookingType' },
);
export type FixtureBookingType = Static<typeof FixtureBookingType>;

/**
 * The whole state of a backend that was started for tests (capability `testing`): replaces all data and stops the clock at `now`. No
 * member is optional where a backend would need a default; without `routing`, nothing is asked before the times.
 */
export const Fixture = Type.Object(
  {
    now: Instant,
    hosts: Type.Array(FixtureHost),
    bookingTypes: Type.Array(FixtureBookingType),
  },
  { title: 'Fixture' },
);
/** {@inheritDoc Fixture} */
export type Fixture = Static<typeof Fixture>;

/** Who a token is for, of the people of a fixture. */
export const TestingTokenRequest = Type.Object(
  {
    role: Type.Enum(['admin', 'host']),
    host: Type.Optional(Id),
  },
  {
    title: 'TestingTokenRequest',
    description: 'host: which host of the fixture they are; needed for the role host',
    additionalProperties: false,
  },
);
export type TestingTokenRequest = Static<typeof TestingTokenRequest>;

/** A token that was made for tests. */
export const TestingToken = Type.Object(
  {
    token: Type.String({
      description:
        'To be sent as `Authorization: Bearer`: a session of that person, until the next fixture. The same role and host is the same person',
      minLength: 1,
    }),
  },
  { title: 'TestingToken' },
);
export type TestingToken = Static<typeof TestingToken>;

/** Sets the clock of a backend that was started for tests; it stands still there. */
export const Clock = Type.Object({ now: Instant }, { title: 'Clock' });
export type Clock = Static<typeof Clock>;
