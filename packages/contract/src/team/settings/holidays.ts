import * as Type from 'typebox';
import type { Static } from 'typebox';

/** A date without a zone. */
export const CalendarDate = Type.String({
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  description: 'a date such as 2026-12-24',
});

/** The public holidays on which a team's hosts do not work, unless their own hours for that date say otherwise. */
export const Holidays = Type.Object(
  {
    country: Type.String({ pattern: '^[A-Z]{2}$', description: 'a country by ISO 3166-1, e.g. DE' }),
    region: Type.Optional(
      Type.String({
        pattern: '^[A-Z0-9]{1,3}(-[A-Z0-9]{1,6})?$',
        description: 'a region of it by ISO 3166-2 without the country, e.g. BY',
      }),
    ),
    days: Type.Optional(
      Type.Array(
        Type.Object(
          { date: CalendarDate, name: Type.String({ minLength: 1, maxLength: 200 }) },
          { additionalProperties: false },
        ),
        {
          maxItems: 500,
          description:
            'The holidays themselves. Filled in, for this year and the next two, where the backend knows them',
        },
      ),
    ),
  },
  { title: 'Holidays', additionalProperties: false },
);
/** {@inheritDoc Holidays} */
export type Holidays = Static<typeof Holidays>;
