import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Id } from '../primitives.ts';
import { CHANGING, MOST_NAMED } from './changing.ts';

/** Data of an event of the stream of changes. */
export const TeamChange = Type.Object(
  {
    what: Type.Array(Type.Enum([...CHANGING]), {
      maxItems: CHANGING.length,
      description:
        'What may not be as it was. `history`: records and balances. `team`: settings, hosts, booking types and pools. `people`: who may sign in, also whoever listens. `calendars`: what is known of them. `messages`: templates, and what could not be delivered. `payments`: what is known of whoever takes them, and what goes back',
    }),
    bookings: Type.Optional(
      Type.Array(Id, {
        maxItems: MOST_NAMED,
        description: 'With `bookings`: which, of those that whoever listens may see. Absent where it is not known',
      }),
    ),
  },
  { title: 'TeamChange' },
);
export type TeamChange = Static<typeof TeamChange>;
