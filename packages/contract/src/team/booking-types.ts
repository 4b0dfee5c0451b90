import * as Type from 'typebox';
import type { Static } from 'typebox';
import { HttpUrl, Instant, Slug } from '../primitives.ts';
import { BookingTypeSettings, BookingTypeStatus, HostKey, Key, Name } from './settings/index.ts';
import { OrNull } from './or-null.ts';
import { Revised } from './revised.ts';

const {
  id: _id,
  status: _status,
  aliases: _aliases,
  mode,
  hosts,
  groups,
  owner,
  fairness: _fairness,
  requestedHost: _requestedHost,
  offering: _offering,
  maxLead: _maxLead,
  ownerLookup,
  joinHook,
  slug,
  title,
  durations,
  slot,
  ...optional
} = BookingTypeSettings.properties;

/** What a new booking type is. Everything but title and mode has a sensible value. */
export const NewBookingType = Type.Object(
  {
    title,
    slug: Type.Optional(slug),
    mode,
    hosts,
    groups,
    owner,
    durations: Type.Optional(durations),
    slot: Type.Optional(Type.Partial(slot, { additionalProperties: false })),
    ownerLookup,
    joinHook,
    ...optional,
  },
  {
    title: 'NewBookingType',
    additionalProperties: false,
    description:
      'It begins as a draft. Left out: a slug from the title, 30 minutes on the half hour, the zone of the team, no hosts yet, equal weights',
  },
);
/** {@inheritDoc NewBookingType} */
export type NewBookingType = Static<typeof NewBookingType>;

/** What may be changed of a booking type, besides its pool and status. */
export const BookingTypeChanges = Type.Object(
  {
    title: Type.Optional(title),
    slug: Type.Optional(slug),
    durations: Type.Optional(durations),
    slot: Type.Optional(slot),
    description: OrNull(optional.description),
    linkOnly: OrNull(optional.linkOnly),
    showHosts: OrNull(optional.showHosts),
    hostChoice: OrNull(optional.hostChoice),
    defaultDuration: OrNull(optional.defaultDuration),
    buffers: OrNull(optional.buffers),
    window: OrNull(optional.window),
    limits: OrNull(optional.limits),
    locations: OrNull(optional.locations),
    fields: OrNull(optional.fields),
    routing: OrNull(optional.routing),
    ownerLookup: OrNull(Type.Partial(ownerLookup, { additionalProperties: false })),
    joinHook: OrNull(Type.Partial(joinHook, { additionalProperties: false })),
    payment: optional.payment,
    guests: OrNull(optional.guests),
    consent: OrNull(optional.consent),
    approval: OrNull(optional.approval),
    policy: OrNull(optional.policy),
    reminders: OrNull(optional.reminders),
    hostReminders: OrNull(optional.hostReminders),
    timeZoneLock: OrNull(optional.timeZoneLock),
    contact: OrNull(optional.contact),
    translations: OrNull(optional.translations),
  },
  {
    title: 'BookingTypeChanges',
    additionalProperties: false,
    description:
      'Absent members stay as they are, `null` takes one back to its default; objects and lists are replaced, except that a look-up or a hook without its secret keeps the one it has. A renamed slug stays: it leads to the new one',
  },
);
/** {@inheritDoc BookingTypeChanges} */
export type BookingTypeChanges = Static<typeof BookingTypeChanges>;

/** A copy of a booking type. */
export const BookingTypeCopy = Type.Object(
  { title: Type.Optional(title), slug: Type.Optional(slug) },
  {
    title: 'BookingTypeCopy',
    additionalProperties: false,
    description: 'Left out: the same title, and a slug that is free',
  },
);
/** {@inheritDoc BookingTypeCopy} */
export type BookingTypeCopy = Static<typeof BookingTypeCopy>;

/** What follows from a booking type and its bookings. */
const derived = {
  url: HttpUrl,
  embed: Type.String({ maxLength: 1000, description: 'HTML to paste into a page: the booker of this type' }),
  members: Type.Array(Type.Object({ id: HostKey, name: Name }), { description: 'Its hosts, in the order of the pool' }),
  upcoming: Type.Integer({
    minimum: 0,
    description: 'How many live bookings of it are still to start; a time that is held for somebody is none',
  }),
};

/** A booking type in a list. */
export const BookingTypeSummary = Type.Object(
  {
    id: Key,
    status: BookingTypeStatus,
    slug: Slug,
    title,
    mode,
    durations,
    linkOnly: Type.Boolean(),
    ...derived,
  },
  { title: 'BookingTypeSummary' },
);
/** {@inheritDoc BookingTypeSummary} */
export type BookingTypeSummary = Static<typeof BookingTypeSummary>;

/** A booking type without its pool. */
export const BookingTypeDocument = Revised(
  {
    id: Key,
    status: BookingTypeStatus,
    aliases: Type.Array(Slug, { description: 'Former slugs, which lead to the present one' }),
    slug,
    title,
    mode,
    durations,
    slot,
    ...optional,
    ownerLookup: Type.Optional(
      Type.Pick(ownerLookup, ['url'], {
        description: 'Who is asked which host looks after a visitor; its secret is never shown',
      }),
    ),
    joinHook: Type.Optional(
      Type.Pick(joinHook, ['url'], { description: 'Who is asked for the way to join; its secret is never shown' }),
    ),
    ...derived,
  },
  'BookingTypeDocument',
);
/** {@inheritDoc BookingTypeDocument} */
export type BookingTypeDocument = Static<typeof BookingTypeDocument>;

/** `once`: it books once. `secret`: as often as anybody likes, until it ends. */
export const LinkKind = Type.Enum(['once', 'secret'], {
  title: 'LinkKind',
  description: 'once: it books once. secret: as often as anybody likes, until it expires or is removed',
});
/** {@inheritDoc LinkKind} */
export type LinkKind = Static<typeof LinkKind>;

const label = Type.String({
  minLength: 1,
  maxLength: 200,
  description: 'What or whom it is for; visitors never see it',
});

/** A link to be made. */
export const NewBookingLink = Type.Object(
  { kind: LinkKind, label: Type.Optional(label), expiresAt: Type.Optional(Instant) },
  { title: 'NewBookingLink', additionalProperties: false },
);
/** {@inheritDoc NewBookingLink} */
export type NewBookingLink = Static<typeof NewBookingLink>;

/** A link that leads to a booking type. Its address is shown once, when it is made. */
export const BookingLink = Type.Object(
  {
    id: Type.String({ maxLength: 64 }),
    kind: LinkKind,
    label: Type.Union([label, Type.Null()]),
    by: Type.String({ description: 'Name of whoever made it' }),
    createdAt: Instant,
    expiresAt: Type.Union([Instant, Type.Null()]),
    usedAt: Type.Union([Instant, Type.Null()], { description: 'When it booked; null for links that may book again' }),
    booking: Type.Union([Type.String(), Type.Null()], { description: 'Id of what it booked' }),
  },
  { title: 'BookingLink' },
);
/** {@inheritDoc BookingLink} */
export type BookingLink = Static<typeof BookingLink>;

/** A link that has just been made. */
export const MadeBookingLink = Type.Object(
  {
    ...BookingLink.properties,
    url: Type.String({
      maxLength: 2048,
      description: 'What to send. It cannot be shown again: only its digest is kept',
    }),
  },
  { title: 'MadeBookingLink' },
);
/** {@inheritDoc MadeBookingLink} */
export type MadeBookingLink = Static<typeof MadeBookingLink>;
