import * as Type from 'typebox';
import type { Static } from 'typebox';
import { HttpUrl, Locale, TimeZone } from '../../primitives.ts';
import { BookingTypeSettings, Key } from './booking-type-settings.ts';
import { Holidays } from './holidays.ts';
import { HostSettings } from './host-settings.ts';
import { ContactSettings, Name } from './limits-settings.ts';

/** How many days after its end a booking keeps what its visitor said. */
const KeepBookings = Type.Integer({
  minimum: 1,
  maximum: 36_500,
  description:
    'Days after which a past booking loses everything of its visitor; time, hosts and history stay. Left out: never',
});

/**
 * A team's settings, e.g. in a JSON file. Members with a default may be left out; unknown members are
 * errors, because a misspelt setting is worse than a missing one.
 */
export const TeamSettings = Type.Object(
  {
    id: Type.Optional(Key),
    name: Name,
    logoUrl: Type.Optional(HttpUrl),
    accent: Type.Optional(Type.String({ maxLength: 64 })),
    contact: Type.Optional(ContactSettings),
    timeZone: Type.Optional(TimeZone),
    locale: Type.Optional(Locale),
    keepBookings: Type.Optional(KeepBookings),
    holidays: Type.Optional(Holidays),
    hosts: Type.Array(HostSettings, { maxItems: 1000 }),
    bookingTypes: Type.Array(BookingTypeSettings, { maxItems: 200 }),
  },
  { additionalProperties: false },
);
/** {@inheritDoc TeamSettings} */
export type TeamSettings = Static<typeof TeamSettings>;
