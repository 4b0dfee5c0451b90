import * as Type from 'typebox';
import { BookingType, Consent, Contact } from '../../booking-type.ts';
import { Line } from '../../primitives.ts';

/** A name that visitors read, e.g. as the subject of a mail. */
export const Name = Line(200, 'a line of text');

const Count = Type.Integer({ minimum: 1, maximum: 10_000 });

/** At most so many bookings in a day, week or month. */
export const LimitsSettings = Type.Object(
  {
    perDay: Type.Optional(Count),
    perWeek: Type.Optional(Count),
    perMonth: Type.Optional(Count),
  },
  { additionalProperties: false },
);

/** Whom visitors can contact. What is written down has no unknown members: they would be stored, and answered. */
export const ContactSettings = Type.Object(Contact.properties, { additionalProperties: false });

/** How many guests a visitor may add. */
export const GuestsSettings = Type.Object(BookingType.properties.guests.properties, { additionalProperties: false });

/** What visitors agree to. */
export const ConsentSettings = Type.Object(Consent.properties, { additionalProperties: false });
