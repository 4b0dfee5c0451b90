import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Email, Id, Locale, TimeZone } from '../primitives.ts';
import { HostKey, Name } from './settings/index.ts';

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
    host: Type.Union([HostKey, Type.Null()], { description: 'Id of the host they are; null: they host nothing' }),
  },
  { title: 'Person' },
);
/** {@inheritDoc Person} */
export type Person = Static<typeof Person>;
