import * as Type from 'typebox';
import type { Static } from 'typebox';
import { BookingType, Field, HostChoice, LocationOption, Price } from '../../booking-type.ts';
import { Duration, Minutes, Slug, TimeZone } from '../../primitives.ts';
import { Routing } from '../../routing.ts';
import { WebhookUrl } from '../webhooks/webhook-url.ts';
import { HostKey } from './host-settings.ts';
import { Translations } from './translations.ts';
import { ConsentSettings, ContactSettings, GuestsSettings, LimitsSettings, Name } from './limits-settings.ts';

/** An id of a team or booking type as it is written down. */
export const Key = Type.String({ pattern: '^[a-z0-9-]{1,64}$', description: 'an id of small letters, digits and -' });

/** Buffers are at most this long: a day, in minutes. Hosts' times are searched this far around a range. */
export const LONGEST_BUFFER = 1440;

const Buffer = Type.Integer({ minimum: 0, maximum: LONGEST_BUFFER });

const Member = Type.Union([
  HostKey,
  Type.Object(
    {
      host: HostKey,
      weight: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000 })),
      priority: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
    },
    { additionalProperties: false },
  ),
]);
const Members = Type.Array(Member, { minItems: 1, maxItems: 100 });

/** What has become of a booking type. */
export const BookingTypeStatus = Type.Enum(['draft', 'published', 'archived'], {
  title: 'BookingTypeStatus',
  description:
    'draft: being made. published: visitors can book it. archived: not offered any more, its slug, bookings and history stay. What is not published is to visitors as if it never was; bookings made before stay theirs to see, edit, move and cancel',
});
/** {@inheritDoc BookingTypeStatus} */
export type BookingTypeStatus = Static<typeof BookingTypeStatus>;

/** How many former slugs a type keeps. */
export const MOST_ALIASES = 50;
/** What a booking costs, as it is written down. */
const PaymentSettings = Type.Object({ ...Price.properties }, { additionalProperties: false });

const Secret = Type.String({
  pattern: '^whsec_[A-Za-z0-9+/]{32,88}={0,2}$',
  description: 'whsec_ and 24 to 64 random bytes in base64, by which requests are signed (Standard Webhooks)',
});

/** Who is asked which host looks after a visitor already. */
const OwnerLookupSettings = Type.Object(
  {
    url: Type.String({ pattern: '^https://[^\\s]+$', maxLength: 2048, description: 'an https address' }),
    secret: Secret,
  },
  { additionalProperties: false },
);

/** Who is asked for the way to join a booking. */
const JoinHookSettings = Type.Object({ url: WebhookUrl, secret: Secret }, { additionalProperties: false });

const Reminder = Type.Object(
  {
    before: Type.Integer({
      minimum: 1,
      maximum: 43_200,
      description:
        'How long before the start it comes, in minutes. Whole days are counted on the visitor’s clock: 1440 is the same time of the day before, also where that day had 23 or 25 hours',
    }),
  },
  { additionalProperties: false },
);

/** A booking type as it is written down. */
export const BookingTypeSettings = Type.Object(
  {
    id: Type.Optional(Key),
    slug: Slug,
    aliases: Type.Optional(Type.Array(Slug, { maxItems: MOST_ALIASES })),
    status: Type.Optional(BookingTypeStatus),
    linkOnly: Type.Optional(
      Type.Boolean({ description: 'true: only who has a one-time or secret link sees and books it. Default: false' }),
    ),
    title: Name,
    description: Type.Optional(Type.String({ maxLength: 5000 })),
    mode: Type.Enum(['solo', 'collective', 'round-robin', 'panel']),
    hosts: Type.Optional(Type.Array(Member, { maxItems: 100, description: 'May be empty while it is not published' })),
    groups: Type.Optional(
      Type.Array(
        Type.Object(
          { need: Type.Union([Type.Integer({ minimum: 1 }), Type.Literal('all')]), hosts: Members },
          { additionalProperties: false },
        ),
        { minItems: 1, maxItems: 20 },
      ),
    ),
    owner: Type.Optional(HostKey),
    fairness: Type.Optional(Type.Enum(['turns', 'strict', 'totals'])),
    requestedHost: Type.Optional(Type.Enum(['neutral', 'by-hand'])),
    offering: Type.Optional(
      Type.Enum(['all', 'next-host'], {
        description: 'all: every time that somebody can take. next-host: those that whoever is next in turn can take',
      }),
    ),
    maxLead: Type.Optional(
      Type.Number({
        minimum: 0,
        maximum: 1000,
        description:
          'Hides times that would go to a host who is more than so many bookings ahead of their share. Left out: none',
      }),
    ),
    showHosts: Type.Optional(Type.Boolean()),
    hostChoice: Type.Optional(HostChoice),
    durations: Type.Array(Duration, { minItems: 1, maxItems: 24 }),
    defaultDuration: Type.Optional(Duration),
    slot: Type.Object(
      {
        step: Type.Integer({ minimum: 1, maximum: 1440 }),
        offset: Type.Optional(Type.Integer({ minimum: 0, maximum: 1439 })),
        timeZone: TimeZone,
      },
      { additionalProperties: false },
    ),
    buffers: Type.Optional(
      Type.Object({ before: Type.Optional(Buffer), after: Type.Optional(Buffer) }, { additionalProperties: false }),
    ),
    window: Type.Optional(
      Type.Object(
        { minNotice: Type.Optional(Minutes), horizon: Type.Optional(Minutes) },
        { additionalProperties: false },
      ),
    ),
    limits: Type.Optional(LimitsSettings),
    locations: Type.Optional(
      Type.Array(
        Type.Object(
          {
            ...LocationOption.properties,
            joinUrl: Type.Optional(
              Type.String({ pattern: '^https?://[^\\s]+$', maxLength: 2048, description: 'an http or https address' }),
            ),
            call: Type.Optional(
              Type.Enum(['calendar', 'hook'], {
                description:
                  'Of an online location: who makes the call. calendar: it is made with the event in the calendar of whoever is in charge (Google Meet, Microsoft Teams); where they have no such calendar, it is their standing room. hook: the system that joinHook names is asked for it when the booking is confirmed, and when another host takes charge',
              }),
            ),
          },
          { additionalProperties: false },
        ),
        { maxItems: 20 },
      ),
    ),
    fields: Type.Optional(Type.Array(Type.Object(Field.properties, { additionalProperties: false }), { maxItems: 50 })),
    routing: Type.Optional(Routing),
    ownerLookup: Type.Optional(OwnerLookupSettings),
    joinHook: Type.Optional(JoinHookSettings),
    guests: Type.Optional(GuestsSettings),
    consent: Type.Optional(Type.Union([ConsentSettings, Type.Null()])),
    payment: Type.Optional(Type.Union([PaymentSettings, Type.Null()])),
    approval: Type.Optional(Type.Boolean()),
    policy: Type.Optional(
      Type.Object(
        {
          ...Type.Partial(BookingType.properties.policy).properties,
          replaceable: Type.Optional(
            Type.Boolean({
              description:
                'true: where no seat rotates, the team may give the place of a host in a booking to somebody else; visitors may not. Default: false',
            }),
          ),
        },
        { additionalProperties: false },
      ),
    ),
    reminders: Type.Optional(
      Type.Array(Reminder, {
        maxItems: 5,
        description:
          'When visitors and guests are reminded. One that had come before the booking was made is left out. Default: one, a day before; an empty list: none',
      }),
    ),
    hostReminders: Type.Optional(
      Type.Boolean({ description: 'true: whoever is in charge is reminded as well. Default: false' }),
    ),
    timeZoneLock: Type.Optional(TimeZone),
    contact: Type.Optional(ContactSettings),
    translations: Type.Optional(Translations),
  },
  { additionalProperties: false },
);

/** {@inheritDoc BookingTypeSettings} */
export type BookingTypeSettings = Static<typeof BookingTypeSettings>;
export type MemberSettings = Static<typeof Member>;
