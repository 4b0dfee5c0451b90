import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Key, TeamSettings } from './settings/index.ts';
import { Revised } from './revised.ts';

const { id: _id, hosts: _hosts, bookingTypes: _types, ...own } = TeamSettings.properties;

/** What a team may change of itself. Absent members stay as they are; `null` takes one back. */
export const TeamChanges = Type.Object(
  {
    name: Type.Optional(own.name),
    logoUrl: Type.Optional(Type.Union([own.logoUrl, Type.Null()])),
    accent: Type.Optional(Type.Union([own.accent, Type.Null()])),
    contact: Type.Optional(Type.Union([own.contact, Type.Null()])),
    timeZone: Type.Optional(Type.Union([own.timeZone, Type.Null()])),
    locale: Type.Optional(Type.Union([own.locale, Type.Null()])),
    keepBookings: Type.Optional(Type.Union([own.keepBookings, Type.Null()])),
    holidays: Type.Optional(Type.Union([own.holidays, Type.Null()])),
  },
  { title: 'TeamChanges', additionalProperties: false },
);
/** {@inheritDoc TeamChanges} */
export type TeamChanges = Static<typeof TeamChanges>;

/** The team itself, without its hosts and booking types. */
export const TeamDocument = Revised(
  {
    id: Key,
    ...own,
    configuredBy: Type.Union([Type.Object({ file: Type.String() }), Type.Null()], {
      description: 'The file that says what the team is; changes are then refused. null: the team can be changed here',
    }),
  },
  'TeamDocument',
);
/** {@inheritDoc TeamDocument} */
export type TeamDocument = Static<typeof TeamDocument>;
