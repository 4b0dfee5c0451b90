import * as Type from 'typebox';

/** A name that visitors read. */
export const Name = Type.String({ minLength: 1, maxLength: 200 });

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
