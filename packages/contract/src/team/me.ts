import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Person, PersonSettings } from './people.ts';

/** Who has signed in, and what they may do. */
export const Me = Type.Object(
  {
    ...Person.properties,
    settings: PersonSettings,
    via: Type.Enum(['session', 'token'], { description: 'How they have signed in' }),
    scopes: Type.Array(Type.Enum(['read', 'bookings', 'settings']), {
      description: 'What may be done with this token; for a session all of them',
    }),
  },
  { title: 'Me' },
);
/** {@inheritDoc Me} */
export type Me = Static<typeof Me>;
