import * as Type from 'typebox';
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
