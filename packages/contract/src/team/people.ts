import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Email, Id, Instant, Line, Locale, TimeZone } from '../primitives.ts';
import { Revised } from './revised.ts';
import { HostKey } from './settings/index.ts';

const Name = Line(200, 'What they are called');
const Host = Type.Union([HostKey, Type.Null()], { description: 'Id of the host they are; null: they host nothing' });

/** What somebody may do: an admin everything; a host what is theirs. */
export const Role = Type.Enum(['admin', 'host'], {
  title: 'Role',
  description:
    'admin: everything. host: sees and edits their own hours, time off, calendars and feed, sees their own bookings and acts on them, and reads the history of the pools they sit in',
});
/** {@inheritDoc Role} */
export type Role = Static<typeof Role>;

/** How somebody likes to work. */
export const PersonSettings = Type.Object(
  {
    locale: Type.Optional(Type.Union([Locale, Type.Null()], { description: 'null: as their browser says' })),
    timeZone: Type.Optional(Type.Union([TimeZone, Type.Null()], { description: "null: their browser's" })),
    onlyMine: Type.Optional(Type.Boolean({ description: 'Lists begin with what is theirs' })),
    keys: Type.Optional(Type.Boolean({ description: 'false: single keys do nothing' })),
  },
  { title: 'PersonSettings' },
);
/** {@inheritDoc PersonSettings} */
export type PersonSettings = Static<typeof PersonSettings>;

/** Somebody who may sign in. */
export const Person = Type.Object(
  {
    id: Id,
    name: Name,
    email: Email,
    role: Role,
    host: Host,
  },
  { title: 'Person' },
);
/** {@inheritDoc Person} */
export type Person = Static<typeof Person>;

/** Somebody who may sign in, as admins see them. */
export const PersonDocument = Revised(
  {
    ...Person.properties,
    active: Type.Boolean({ description: 'false: they cannot sign in' }),
    addedAt: Instant,
    signedInAt: Type.Union([Instant, Type.Null()], {
      description: 'When they signed in last; null: invited, and never signed in',
    }),
  },
  'PersonDocument',
);
/** {@inheritDoc PersonDocument} */
export type PersonDocument = Static<typeof PersonDocument>;

/** Who is to be invited. */
export const InvitationRequest = Type.Object(
  { email: Email, name: Name, role: Role, host: Type.Optional(Host) },
  { title: 'InvitationRequest', additionalProperties: false },
);
/** {@inheritDoc InvitationRequest} */
export type InvitationRequest = Static<typeof InvitationRequest>;

/** Somebody who was invited, with how they get in. */
export const Invitation = Type.Object(
  {
    person: PersonDocument,
    link: Type.Union([Type.String(), Type.Null()], {
      description:
        'The link with which they sign in, once. Only where the backend sends no mail: hand it to them. null: it is on its way by mail',
    }),
    expiresAt: Instant,
  },
  { title: 'Invitation' },
);
/** {@inheritDoc Invitation} */
export type Invitation = Static<typeof Invitation>;

/** What admins change of somebody. Absent members stay as they are. */
export const PersonChanges = Type.Object(
  {
    name: Type.Optional(Name),
    role: Type.Optional(Role),
    host: Type.Optional(Host),
    active: Type.Optional(Type.Boolean({ description: 'false: they cannot sign in, and are signed out everywhere' })),
  },
  { title: 'PersonChanges', additionalProperties: false },
);
/** {@inheritDoc PersonChanges} */
export type PersonChanges = Static<typeof PersonChanges>;

/** What people change of themselves. Absent members stay as they are; `null` takes a setting back. */
export const MyChanges = Type.Object(
  { name: Type.Optional(Name), ...PersonSettings.properties },
  { title: 'MyChanges', additionalProperties: false },
);
/** {@inheritDoc MyChanges} */
export type MyChanges = Static<typeof MyChanges>;
